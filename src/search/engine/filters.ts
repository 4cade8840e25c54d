import { defined } from '../../model/defined.ts';
import type { Posting } from '../pagefind/postings.ts';
import type { Field } from '../pagefind/record.ts';
import { matchPhrase, type Stem } from './match-word.ts';
import type { SearchIndex } from './open-index.ts';
import type { Column } from './paper-table.ts';
import type { Query } from './query.ts';
import { FACETS, type Facet, type Facets } from './search-state.ts';
import { foldWord, tokensOf } from './tokens.ts';

/** Whether a document may be shown. */
export type Filter = (docId: number) => boolean;

/** Returns what the operators of a query demand; phrases are for the caller, who also ranks by them. */
export async function operatorFilters(query: Query, index: SearchIndex, stem: Stem): Promise<Filter[]> {
  const holdsIn = async (phrase: string, field?: Field): Promise<ReadonlySet<number>> => {
    const postings = await matchPhrase(phrase, index, stem);
    return new Set(postings.filter((posting) => isHeld(posting, field)).map(({ docId }) => docId));
  };
  const authors = await Promise.all(query.authors.map((name) => holdsIn(name, 'authors')));
  const excluded = await Promise.all(query.excluded.map((phrase) => holdsIn(phrase)));
  const filters: Filter[] = [
    ...authors.map((docIds) => (docId: number) => docIds.has(docId)),
    ...excluded.map((docIds) => (docId: number) => !docIds.has(docId)),
  ];
  if (query.years.length + query.has.length + query.topics.length === 0) return filters;
  const { years, columns } = await index.table();
  for (const [from, to] of query.years) filters.push((docId) => isBetween(defined(years[docId]), from, to));
  if (query.has.includes('code')) filters.push(holdsAny(columns.code, ['yes']));
  for (const name of query.topics) filters.push(holdsAny(columns.topic, topicsNamed(name, columns.topic)));
  return filters;
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

function holdsAny({ values, of }: Column, wanted: readonly string[]): Filter {
  const indices = new Set(wanted.map((value) => values.indexOf(value)));
  return (docId) => defined(of[docId]).some((index) => indices.has(index));
}

/** Returns the topics whose id or title has all the words, in any order. */
function topicsNamed(name: string, { values, labels = values }: Column): string[] {
  const wanted = tokensOf(name).flatMap(({ parts }) => parts);
  return values.filter((value, index) => {
    const words = tokensOf(`${value.replaceAll('-', ' ')} ${defined(labels[index])}`).flatMap(
      ({ parts }) => parts,
    );
    return value === foldWord(name) || wanted.every((word) => words.some((other) => other.startsWith(word)));
  });
}

function isHeld({ positions, fields }: Posting, field: Field | undefined): boolean {
  if (field) return fields[field] !== undefined;
  return positions.length > 0 || fields.title !== undefined || fields.authors !== undefined;
}

function isBetween(year: number, from: number, to: number): boolean {
  return year > 0 && from <= year && year <= to;
}
