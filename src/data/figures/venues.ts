import type { Venue } from '../../model/publication.ts';
import type { PublishedPaper } from '../../model/published.ts';
import { byVenue } from '../by-venue.ts';

/** A bar for each venue with several papers, and the other venues by name. */
export interface VenueBars {
  /** `part` is 0 to 1, in parts of the longest bar. */
  bars: { venue: Venue; count: number; part: number }[];
  /** The venues with one paper, by name, at most sixty. */
  single: Venue[];
  /** How many more venues have one paper. */
  moreSingle: number;
  /** How many papers have no venue that is known. */
  without: number;
}

/** Draws in how many papers each venue has a part; servers of preprints come last, because they are none. */
export function venueBars(papers: readonly PublishedPaper[]): VenueBars {
  const venues = byVenue(papers).map(({ venue, papers: own }) => ({ venue, count: own.length }));
  const isServer = ({ venue }: { venue: Venue }): number => Number(venue.kind === 'preprint');
  const several = venues.filter(({ count }) => count > 1).sort((a, b) => isServer(a) - isServer(b));
  const most = Math.max(...several.map(({ count }) => count));
  const single = venues.filter(({ count }) => count === 1).map(({ venue }) => venue);
  return {
    bars: several.map((bar) => ({ ...bar, part: Math.round((bar.count / most) * 1000) / 1000 })),
    single: single.slice(0, MOST_SINGLE),
    moreSingle: Math.max(0, single.length - MOST_SINGLE),
    without: papers.filter(({ publication }) => publication.venue === undefined).length,
  };
}

const MOST_SINGLE = 60;
