import { defined } from '../model/defined.ts';
import { isServer, type Venue } from '../model/publication.ts';
import type { PublishedPaper } from '../model/published.ts';

/** A venue and its papers, in the order in which they were given. */
export interface VenueWithPapers {
  venue: Venue;
  papers: PublishedPaper[];
}

/**
 * Papers by venue, all years of a venue together: the venues of most papers first, then by name. Papers of
 * which no venue is known are left out.
 */
export function byVenue(papers: readonly PublishedPaper[]): VenueWithPapers[] {
  const venues = Map.groupBy(papers, ({ publication }) => publication.venue?.id);
  venues.delete(undefined);
  return [...venues.values()]
    .map((own) => {
      const known = own.flatMap(({ publication }) => publication.venue ?? []);
      return { venue: known.find(({ kind }) => kind !== undefined) ?? defined(known[0]), papers: own };
    })
    .sort((a, b) => b.papers.length - a.papers.length || compareNames(a.venue, b.venue));
}

/** Compares venues so that servers of preprints, which are none, come last. */
export function compareServersLast(a: Venue, b: Venue): number {
  return Number(isServer(a)) - Number(isServer(b));
}

function compareNames(a: Venue, b: Venue): number {
  return COLLATOR.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

const COLLATOR = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** What venues of each kind are called, in the order of a list of them. */
export const VENUE_HEADINGS: readonly { kind: Venue['kind']; heading: string }[] = [
  { kind: 'conference', heading: 'Conferences' },
  { kind: 'journal', heading: 'Journals' },
  { kind: 'workshop', heading: 'Workshops' },
  { kind: 'book', heading: 'Books' },
  { kind: 'thesis', heading: 'Theses' },
  { kind: 'report', heading: 'Reports' },
  { kind: undefined, heading: 'Other venues' },
  { kind: 'preprint server', heading: 'Preprint servers' },
];
