import { venueName } from '../../model/venues.ts';

/** A venue, all its years together, and how many papers appeared there. */
export interface VenueCount {
  venue: string;
  count: number;
}

/** Venues with the most papers first, then by name. Papers without a venue are not counted. */
export function countVenues(papers: readonly { venue?: string | undefined }[]): VenueCount[] {
  const names = papers.flatMap(({ venue }) => (venue === undefined ? [] : venueName(venue)));
  return [...Map.groupBy(names, (name) => name)]
    .map(([venue, group]) => ({ venue, count: group.length }))
    .sort((a, b) => b.count - a.count || COLLATOR.compare(a.venue, b.venue) || (a.venue < b.venue ? -1 : 1));
}

/**
 * A bar for each venue with several papers and for the papers without a venue, and the other venues in words.
 */
export interface VenueBars {
  /** `part` is 0 to 1, in parts of the longest bar. */
  bars: { name: string; count: number; part: number; isVenue: boolean }[];
  /** The venues with one paper, at most sixty by name; empty where there are none. */
  single: string;
}

/** Draws in how many papers each venue has a part. */
export function venueBars(papers: readonly { venue?: string | undefined }[]): VenueBars {
  const venues = countVenues(papers);
  const preprints = papers.filter(({ venue }) => venue === undefined).length;
  const bars = [
    ...venues
      .filter(({ count }) => count > 1)
      .map(({ venue, count }) => ({ name: venue, count, isVenue: true })),
    ...(preprints > 0 ? [{ name: 'preprint only', count: preprints, isVenue: false }] : []),
  ];
  const most = Math.max(...bars.map(({ count }) => count));
  const single = venues.filter(({ count }) => count === 1).map(({ venue }) => venue);
  const more = single.length > MOST_SINGLE ? [`and ${single.length - MOST_SINGLE} more`] : [];
  return {
    bars: bars.map((bar) => ({ ...bar, part: Math.round((bar.count / most) * 1000) / 1000 })),
    single: [...single.slice(0, MOST_SINGLE), ...more].join('; '),
  };
}

const MOST_SINGLE = 60;
const COLLATOR = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
