import { titleKey } from '../../model/titles.ts';
import { findTitled } from './find-titled.ts';
import { matchWholeName } from './match-author.ts';
import type { Stem } from './language.ts';
import { matchPhrase } from './match-word.ts';
import type { SearchIndex } from './open-index.ts';

/** That a query names a paper, and by what. */
export type Named = { by: 'title' } | { by: 'author' } | { by: 'venue'; name: string };

/**
 * Finds what a whole query names: by docId the papers with this title, those of this author, those at the
 * venue with this whole name. Words, their order and what else a paper holds of them say less than that.
 */
export async function findNamed(
  text: string,
  index: SearchIndex,
  stem: Stem,
): Promise<ReadonlyMap<number, Named>> {
  if (text === '' || text.length > LONGEST) return new Map();
  const [titled, authored, published] = await Promise.all([
    findTitled(text, index, stem),
    matchWholeName(text, index, stem),
    findPublished(text, index, stem),
  ]);
  return new Map<number, Named>([
    ...published.map((docId) => [docId, { by: 'venue', name: text.trim() }] as const),
    ...authored.map((docId) => [docId, { by: 'author' }] as const),
    ...titled.map((docId) => [docId, { by: 'title' }] as const),
  ]);
}

/**
 * Finds the papers at the venue that a text names, unless some paper says the same of its subject: neural
 * networks are a journal, too.
 */
async function findPublished(text: string, index: SearchIndex, stem: Stem): Promise<number[]> {
  const key = titleKey(text);
  const { venues } = await index.places();
  const venue = venues.find(({ name, others = [] }) =>
    [name, ...others].some((own) => titleKey(own) === key),
  );
  if (!venue) return [];
  const said = await matchPhrase(text, index, stem);
  if (said.some(({ positions, fields }) => positions.length > 0 || fields.title !== undefined)) return [];
  const { values, of } = (await index.table()).columns.venue;
  const at = values.indexOf(venue.name);
  return [...of.keys()].filter((docId) => of[docId]?.includes(at));
}

const LONGEST = 1000;
