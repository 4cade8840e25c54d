import { isFunctionWord } from '../../model/function-words.ts';
import { titleKey } from '../../model/titles.ts';
import type { Stem } from './language.ts';
import type { SearchIndex } from './open-index.ts';
import { SHORT_TITLE } from './place-list.ts';
import { tokensOf, type Token } from './tokens.ts';

/**
 * Finds the documents whose title a text is, whatever its case, accents and punctuation, and whether its
 * maths is LaTeX or characters. Few are opened to see: those in whose titles the words stand where the text
 * has them, or those of short titles with one of the words.
 */
export async function findTitled(text: string, index: SearchIndex, stem: Stem): Promise<number[]> {
  const tokens = tokensOf(text);
  if (tokens.length > MOST_WORDS) return [];
  const candidates =
    tokens.length <= SHORT_TITLE ? await shortOnes(tokens, index, stem) : await longOnes(tokens, index, stem);
  const key = titleKey(text);
  const opened = await Promise.all(
    candidates.slice(0, MOST_OPENED).map(async (docId) => {
      const { meta } = await index.fragmentOf(docId);
      const { title = '' } = meta;
      return titleKey(title) === key && minusesOf(title) === minusesOf(text) ? [docId] : [];
    }),
  );
  return opened.flat();
}

/** Counts what excludes a word; it is punctuation only where the title has it, too. */
function minusesOf(text: string): number {
  return text.match(/(?<!\S)-(?=\S)/g)?.length ?? 0;
}

/** A hyphen more or less makes another number of words. */
async function shortOnes(tokens: readonly Token[], index: SearchIndex, stem: Stem): Promise<number[]> {
  const { shortTitles } = await index.places();
  const counts = tokens.length === 0 ? [0] : [tokens.length, tokens.length - 1, tokens.length + 1];
  const short = counts.flatMap((count) => shortTitles[count] ?? []);
  if (tokens.length === 0 || short.length === 0) return short;
  const { counts: held, wanted } = await countHeld(tokens, index, stem);
  return short.filter((docId) => (held.get(docId) ?? 0) >= wanted);
}

async function longOnes(tokens: readonly Token[], index: SearchIndex, stem: Stem): Promise<number[]> {
  const { counts, wanted } = await countHeld(tokens, index, stem);
  const most = Math.max(wanted * LEAST_SHARE, ...counts.values());
  return [...counts.keys()].filter((docId) => counts.get(docId) === most).sort((a, b) => a - b);
}

/**
 * Counts how many of the words, function words apart, titles have about where the text has them.
 * @returns besides the counts by docId how many there are to be had; a letter alone may be part of a word
 */
async function countHeld(
  tokens: readonly Token[],
  index: SearchIndex,
  stem: Stem,
): Promise<{ counts: Map<number, number>; wanted: number }> {
  const placed = tokens.map((token, position) => ({ ...token, position }));
  const content = placed.filter(({ whole }) => !isFunctionWord(whole));
  const asked = content.length > 0 ? content : placed;
  const counts = new Map<number, number>();
  await Promise.all(
    asked.map(async ({ whole, parts, position }) => {
      const lists = await Promise.all(
        [...new Set([whole, ...parts])].map((word) => index.postingsOf(stem(word))),
      );
      const docIds = new Set<number>();
      for (const { docId, fields } of lists.flat())
        if (fields.title?.some((at) => Math.abs(at - position) <= SHIFTED)) docIds.add(docId);
      for (const docId of docIds) counts.set(docId, (counts.get(docId) ?? 0) + 1);
    }),
  );
  return { counts, wanted: Math.max(1, asked.filter(({ whole }) => whole.length > 1).length) };
}

/** Titles are shorter. */
const MOST_WORDS = 60;
/** Each is a file of about a kilobyte. */
const MOST_OPENED = 8;
/** Maths that is written otherwise has other words. */
const LEAST_SHARE = 0.6;
/** In words: what punctuation and maths shift. */
const SHIFTED = 3;
