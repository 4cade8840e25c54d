import { titleKey } from '../../model/titles.ts';
import { findTitled } from './find-titled.ts';
import { matchWholeName } from './match-author.ts';
import type { Stem } from './match-word.ts';
import type { SearchIndex } from './open-index.ts';

/**
 * Finds what a whole query names, in groups of which the earlier come first: the papers with this title, those of
 * this author, those of the venue with this whole name. Words, their order and what else a paper holds of them say
 * less than that.
 */
export async function findNamed(text: string, index: SearchIndex, stem: Stem): Promise<number[][]> {
  if (text.length > LONGEST) return [];
  const [titled, authored, published] = await Promise.all([
    findTitled(text, index, stem),
    matchWholeName(text, index, stem),
    findPublished(text, index),
  ]);
  return [titled, authored, published];
}

/** The short names of venues are words of their papers; whole names, which many words have, are not. */
async function findPublished(text: string, index: SearchIndex): Promise<number[]> {
  const key = titleKey(text);
  const { venues } = await index.places();
  const venue = venues.find(({ others = [] }) => others.some((name) => titleKey(name) === key));
  if (!venue) return [];
  const { values, of } = (await index.table()).columns.venue;
  const at = values.indexOf(venue.name);
  return [...of.keys()].filter((docId) => of[docId]?.includes(at));
}

const LONGEST = 1000;
