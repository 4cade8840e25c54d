import { defined } from '../../model/defined.ts';
import type { Posting } from '../pagefind/postings.ts';
import type { Field } from '../pagefind/record.ts';
import { matchAuthor } from './match-author.ts';
import { matchCategory } from './match-category.ts';
import type { Stem } from './language.ts';
import { matchPhrase } from './match-word.ts';
import type { SearchIndex } from './open-index.ts';
import type { Column } from './paper-table.ts';
import type { Demand, Restriction } from './restriction.ts';
import { FACETS, type Facet, type Facets } from './search-state.ts';
import { foldWord } from './fold-word.ts';
import { tokensOf } from './tokens.ts';

/** Whether a document may be shown. */
export type Filter = (docId: number) => boolean;

/** Returns which documents a restriction lets through. */
export async function filterOf(restriction: Restriction, index: SearchIndex, stem: Stem): Promise<Filter> {
  const holds = await demandFilter(restriction, index, stem);
  return restriction.isExcluded ? (docId) => !holds(docId) : holds;
}

async function demandFilter(demand: Demand, index: SearchIndex, stem: Stem): Promise<Filter> {
  switch (demand.kind) {
    case 'words':
      if (demand.field === 'category') return isOneOf(await matchCategory(demand.value, index, stem));
      return isOneOf(await holdersOf(demand.value, SEEN_IN[demand.field], index, stem));
    case 'name': {
      if (demand.field === 'author') {
        const { docIds } = await matchAuthor(demand.value, index, stem, { verbatim: true });
        return isOneOf(docIds);
      }
      const column = await columnOf(demand.field, index);
      const others = demand.field === 'venue' ? await otherVenueNames(index) : [];
      return holdsAny(
        column,
        [column, ...others].flatMap((names) => valuesNamed(demand.value, names)),
      );
    }
    case 'years': {
      const { years } = await index.table();
      return (docId) => defined(years[docId]) > 0 && isBetween(defined(years[docId]), demand);
    }
    case 'dates': {
      const { dates } = await index.table();
      return (docId) => isWithin(defined(dates[docId]), demand);
    }
    case 'code':
      return holdsAny((await index.table()).columns.code, ['yes']);
  }
}

/** Finds the documents that hold words in a row in one of some fields, or `text`. */
async function holdersOf(
  words: string,
  fields: readonly (Field | 'text')[],
  index: SearchIndex,
  stem: Stem,
): Promise<number[]> {
  const isHeld = ({ positions, fields: held }: Posting): boolean =>
    fields.some((field) => (field === 'text' ? positions.length > 0 : held[field] !== undefined));
  return (await matchPhrase(words, index, stem)).filter(isHeld).map(({ docId }) => docId);
}

/** Returns what each facet demands; nothing for a facet without values. */
export async function facetFilters(
  facets: Facets,
  index: SearchIndex,
): Promise<Partial<Record<Facet, Filter>>> {
  const filters: Partial<Record<Facet, Filter>> = {};
  for (const facet of FACETS) {
    if (facets[facet].length > 0) filters[facet] = holdsAny(await columnOf(facet, index), facets[facet]);
  }
  return filters;
}

/** Returns the values of a facet over all papers. */
export async function columnOf(facet: Facet, index: SearchIndex): Promise<Column> {
  return facet === 'author' ? index.authors() : (await index.table()).columns[facet];
}

/** Makes a filter of those documents. */
export function isOneOf(docIds: readonly number[]): Filter {
  const set = new Set(docIds);
  return (docId) => set.has(docId);
}

function holdsAny({ values, of }: Column, wanted: readonly string[]): Filter {
  const indices = new Set(wanted.map((value) => values.indexOf(value)));
  return (docId) => defined(of[docId]).some((index) => indices.has(index));
}

/** Returns the whole names of venues, and others than the one that is shown, as columns by that one. */
async function otherVenueNames(index: SearchIndex): Promise<Column[]> {
  const { venues } = await index.places();
  return venues.map(({ name, others = [] }) => ({ values: others.map(() => name), labels: others, of: [] }));
}

/**
 * Returns the values of which the name that is seen, or that of the address, has all the words, in any order.
 */
function valuesNamed(name: string, { values, labels = values }: Column): string[] {
  const wanted = tokensOf(name).flatMap(({ parts }) => parts);
  return values.filter((value, index) => {
    const words = tokensOf(`${value.replaceAll('-', ' ')} ${defined(labels[index])}`).flatMap(
      ({ parts }) => parts,
    );
    return value === foldWord(name) || wanted.every((word) => words.some((other) => other.startsWith(word)));
  });
}

function isBetween(value: number, { from, to }: { from: number; to: number }): boolean {
  return from <= value && value <= to;
}

/** Whether a day lies within, for all that is known of it: of what is not known the first and the last. */
function isWithin(date: number, span: { from: number; to: number }): boolean {
  const latest = date % 10_000 === 0 ? date + 9999 : date % 100 === 0 ? date + 99 : date;
  return date > 0 && isBetween(date, span) && isBetween(latest, span);
}

/** Where the words of an operator are looked for: for `any`, wherever a reader sees them. */
const SEEN_IN: Record<'any' | 'title', readonly (Field | 'text')[]> = {
  any: ['text', 'title', 'authors', 'nameForms', 'topics', 'venue', 'year'],
  title: ['title'],
};
