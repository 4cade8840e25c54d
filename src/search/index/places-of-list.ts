import { defined } from '../../model/defined.ts';
import type { Paper } from '../../model/paper.ts';
import { SHORT_TITLE, type NamedPlace, type PlaceList } from '../engine/place-list.ts';
import { tokensOf } from '../engine/tokens.ts';

/** What of a list is no paper. */
export interface ListParts {
  /** The titles of topics by id, in their order. */
  topicTitles: ReadonlyMap<string, string>;
  paths?: readonly { id: string; title: string; steps: readonly unknown[] }[] | undefined;
  /** Other names of venues, by the one that is shown. */
  otherVenueNames?: ReadonlyMap<string, readonly string[]> | undefined;
}

/**
 * Gathers the places of a list.
 * @param papers in the order of their docIds
 * @param titles of the papers, as they are indexed
 */
export function placesOfList(
  papers: readonly Paper[],
  titles: readonly string[],
  { topicTitles, paths = [], otherVenueNames }: ListParts,
): PlaceList {
  const byTopic = countBy(papers.flatMap(({ topics = [] }) => topics));
  const byYear = countBy(
    papers.flatMap(({ publication: { year } }) => (year === undefined ? [] : [String(year)])),
  );
  const venues = Map.groupBy(
    papers.flatMap(({ publication: { venue } }) => venue ?? []),
    ({ id }) => id,
  );
  return {
    topics: [...topicTitles].map(([id, name]) => ({ id, name, count: byTopic.get(id) ?? 0 })),
    paths: paths.map(({ id, title, steps }) => ({ id, name: title, count: steps.length })),
    venues: [...venues].map(([id, own]): NamedPlace => {
      const { name, full } = defined(own[0]);
      const others = [...(full === undefined ? [] : [full]), ...(otherVenueNames?.get(name) ?? [])];
      return { id, name, ...(others.length > 0 && { others }), count: own.length };
    }),
    years: [...byYear].map(([year, count]) => ({ id: year, name: year, count })),
    shortTitles: Array.from({ length: SHORT_TITLE + 1 }, (_, length) =>
      [...titles.keys()].filter((docId) => tokensOf(defined(titles[docId])).length === length),
    ),
  };
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
