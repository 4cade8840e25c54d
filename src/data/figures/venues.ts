/** A venue without its year, and how many papers appeared there. */
export interface VenueCount {
  venue: string;
  count: number;
}

/** Venues with the most papers first, then by name. Papers without a venue are not counted. */
export function countVenues(papers: readonly { venue?: string | undefined }[]): VenueCount[] {
  const counts = new Map<string, number>();
  for (const { venue } of papers) {
    if (venue === undefined) continue;
    const name = withoutYear(venue);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([venue, count]) => ({ venue, count }))
    .sort((a, b) => b.count - a.count || COLLATOR.compare(a.venue, b.venue) || (a.venue < b.venue ? -1 : 1));
}

/** `ICLR 2024` gives `ICLR`; a name that is nothing but a year stays. */
export function withoutYear(venue: string): string {
  return venue.replace(/[\s,]*\b(?:19|20)\d{2}\b/g, '').trim() || venue.trim();
}

const COLLATOR = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
