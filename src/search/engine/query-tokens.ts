import { tokensOf, type Token } from './tokens.ts';
import { UNSPACED, wordsOf } from './words-of-text.ts';

/**
 * Returns the words that a reader asks for. Those of a script without spaces are what the browser takes for
 * words (`Intl.Segmenter`); single characters that it cannot join are taken in pairs. As the index has their
 * characters one by one, it does not matter where it would have divided the text. Korean loses its particles,
 * and what an apostrophe joins to a French or Italian word its article.
 * @param isFunctionWord of a folded word; such are not joined to others
 */
export function queryTokens(text: string, isFunctionWord: (word: string) => boolean): Token[] {
  return text.split(RUNS).flatMap((piece, at) => {
    if (at % 2 === 0) return piece.split(/\s+/).flatMap((word) => tokensOf(word.replace(ELIDED, '$1')));
    if (/^\p{Script=Hangul}/u.test(piece)) return joined(piece.replace(PARTICLE, '$1'));
    return inPairs(segmentsOf(piece), isFunctionWord).flatMap(joined);
  });
}

/** The characters of a word as one token whose parts stand in a row. */
function joined(word: string): Token[] {
  const parts = tokensOf(word).map(({ whole }) => whole);
  return parts.length === 0 ? [] : [{ text: word, whole: parts.join(''), parts }];
}

/** Joins what is left of a run in single characters: each with the next. */
function inPairs(segments: readonly string[], isFunctionWord: (word: string) => boolean): string[] {
  const isSingle = (segment: string | undefined): segment is string =>
    segment !== undefined && joined(segment)[0]?.parts.length === 1 && !isFunctionWord(segment);
  return segments.flatMap((segment, at) => {
    if (!isSingle(segment)) return [segment];
    const next = segments[at + 1];
    if (isSingle(next)) return [segment + next];
    return isSingle(segments[at - 1]) ? [] : [segment];
  });
}

function segmentsOf(run: string): string[] {
  // Firefox has it since 2024 only.
  if (!('Segmenter' in Intl)) return wordsOf(run);
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  return [...segmenter.segment(run)].map(({ segment }) => segment);
}

let segmenter: Intl.Segmenter | undefined;
const RUNS = new RegExp(
  `((?:(?!\\p{Script=Hangul})${UNSPACED})+|(?:(?=\\p{Script=Hangul})${UNSPACED})+)`,
  'u',
);
/** The articles and pronouns that Lucene's ElisionFilter knows for French, Italian and Catalan. */
const ELIDED =
  /^(\P{L}*)(?:[cdjlmnstv]|qu|jusqu|quoiqu|lorsqu|puisqu|un|[ad]ll|[dns]ell|[cp]oll|dall|sull|gl|[ad]gl|[dns]egl|sugl)['’ʼ](?=\p{L}{2})/iu;
/** The particles of case and topic that Korean puts behind a word of two syllables or more. */
const PARTICLE =
  /^(\p{L}{2,}?)(?:은|는|이|가|을|를|의|에|에서|에게|와|과|도|만|로|으로|부터|까지|처럼|보다|이란|란)$/u;
