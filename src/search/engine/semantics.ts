import type { Stem } from './language.ts';
import { keysOf, type WordMatches } from './match-word.ts';
import type { SearchIndex } from './open-index.ts';
import { addTo } from './rank.ts';
import { RANKING, type Ranking } from './ranking.ts';
import { DIMENSIONS, signOf } from './semantic-vectors.ts';

/**
 * Adds to the documents that hold a word of the query how near what they say is to what its words mean
 * together: the cosine of both (S. Deerwester et al., "Indexing by latent semantic analysis", JASIS 41(6),
 * 1990), at most a share of the best score, less where the list has little text. One word
 * is fetched nothing for.
 * @param scores as `scoreDocuments` gives them
 * @param matches of the words of the query
 */
export async function addSemantics(
  scores: Float64Array,
  matches: readonly WordMatches[],
  index: SearchIndex,
  stem: Stem,
  { semantics }: Ranking = RANKING,
): Promise<void> {
  const held = matches.filter(({ exact }) => exact.length > 0);
  if (held.length < 2 || index.lengths.length <= DIMENSIONS) return;
  const [texts, ...vectors] = await Promise.all([
    index.texts(),
    ...held.map(({ word }) => vectorsOf(word.whole, index, stem)),
  ]);
  const asked = new Float64Array(DIMENSIONS);
  for (const [at, { word, exact }] of held.entries()) {
    // Squared: the vectors of frequent words are the longest.
    const weight = word.count * Math.log(index.lengths.length / exact.length) ** 2;
    for (const vector of vectors[at] ?? [])
      vector.forEach((value, coordinate) => addTo(asked, coordinate, weight * value));
  }
  const length = Math.sqrt(asked.reduce((sum, value) => sum + value * value, 0));
  if (length === 0) return;
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const words = index.lengths.reduce((sum, count) => sum + count, 0);
  const share = semantics * Math.min(1, words / ENOUGH);
  const unit = (share * best) / (length * Math.sqrt(DIMENSIONS));
  for (const [docId, score] of scores.entries()) {
    if (score === 0) continue;
    const product = asked.reduce((sum, value, at) => sum + value * signOf(texts, docId, at), 0);
    if (product > 0) addTo(scores, docId, unit * product);
  }
}

/** Returns the vectors of a word in all its spellings, the same whichever was asked for. */
async function vectorsOf(word: string, index: SearchIndex, stem: Stem): Promise<Float64Array[]> {
  const vectors = await Promise.all(
    keysOf(word, stem)
      .sort()
      .map((key) => index.vectorOf(key)),
  );
  return vectors.filter((vector) => vector !== undefined);
}

/**
 * In words of all texts. What words mean is known from the texts that have them: of 60 abstracts, or of
 * titles alone, too little.
 */
const ENOUGH = 50_000;
