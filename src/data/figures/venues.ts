import type { Venue } from '../../model/publication.ts';
import type { PublishedPaper } from '../../model/published.ts';
import { byVenue, compareServersLast } from '../by-venue.ts';

/** A bar for each venue with several papers, and the other venues by name. */
export interface VenueBars {
  /** The venues of most papers first; servers of preprints last, because they are none. */
  several: { venue: Venue; count: number }[];
  /** The venues with one paper, by name, at most sixty. */
  single: Venue[];
  /** How many more venues have one paper. */
  moreSingle: number;
  /** How many papers have no venue that is known. */
  without: number;
}

/** Counts in how many papers each venue has a part. */
export function venueBars(papers: readonly PublishedPaper[]): VenueBars {
  const venues = byVenue(papers).map(({ venue, papers: own }) => ({ venue, count: own.length }));
  const single = venues.filter(({ count }) => count === 1).map(({ venue }) => venue);
  return {
    several: venues.filter(({ count }) => count > 1).sort((a, b) => compareServersLast(a.venue, b.venue)),
    single: single.slice(0, MOST_SINGLE),
    moreSingle: Math.max(0, single.length - MOST_SINGLE),
    without: papers.filter(({ publication }) => publication.venue === undefined).length,
  };
}

const MOST_SINGLE = 60;
