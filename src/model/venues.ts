/** The name of a venue without its year: `ICLR 2024` and `ICLR 2025` are ICLR. */
export function venueName(venue: string): string {
  return venue.replace(/[\s,]*\b(?:19|20)\d{2}\b/g, '').trim() || venue;
}
