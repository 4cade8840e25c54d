import type { PublishedPaper } from '../model/published.ts';
import { byYear } from './by-year.ts';
import { byVenue, compareServersLast } from './by-venue.ts';
import type { TopicWithPapers } from './topics.ts';

/** What the papers found by a search can be filtered by, and how many papers of the list each value has. */
export interface Facet {
  /** The name of the parameter in the address. */
  name: string;
  legend: string;
  values: { value: string; label: string; count: number; hue?: number | undefined }[];
}

/**
 * The facets of a list, without those that have no values: topics in the editor's order, the latest year
 * first, the venues of most papers first.
 */
export function searchFacets(papers: readonly PublishedPaper[], topics: readonly TopicWithPapers[]): Facet[] {
  const withCode = papers.filter(({ links }) => links?.code !== undefined).length;
  return [
    {
      name: 'topic',
      legend: 'Topic',
      values: topics.map(({ id, title, hue, papers: own }) => ({
        value: id,
        label: title,
        hue,
        count: own.length,
      })),
    },
    {
      name: 'year',
      legend: 'Year',
      values: byYear(papers).flatMap(({ year, papers: own }) =>
        year === undefined ? [] : { value: String(year), label: String(year), count: own.length },
      ),
    },
    {
      name: 'venue',
      legend: 'Venue',
      values: byVenue(papers).map(({ venue, papers: own }) => ({
        value: venue.name,
        label: venue.name,
        count: own.length,
      })),
    },
    { name: 'code', legend: 'Code', values: [{ value: 'yes', label: 'With code', count: withCode }] },
  ].filter(({ values }) => values.length > 0);
}

/**
 * What a list can be filtered by in place: its years, the latest first, and its venues by name, servers of
 * preprints last.
 */
export function listFilters(papers: readonly PublishedPaper[]): { years: number[]; venues: string[] } {
  const years = papers.flatMap(({ publication }) => publication.year ?? []);
  const venues = byVenue(papers).map(({ venue }) => venue);
  return {
    years: [...new Set(years)].sort((a, b) => b - a),
    venues: venues
      .sort((a, b) => compareServersLast(a, b) || a.name.localeCompare(b.name, 'en'))
      .map(({ name }) => name),
  };
}
