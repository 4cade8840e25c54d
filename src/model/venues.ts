import { isPartialDate, yearOf } from './partial-dates.ts';

/** The name of a venue without its year: `ICLR 2024` and `ICLR 2025` are ICLR; `2024` stays. */
export function venueName(venue: string): string {
  return venue.replace(/[\s,]*\b(?:19|20)\d{2}\b/g, '').trim() || venue.trim();
}

/** What the venues of a list are filtered by: the name of a venue, or `preprint` where there is none. */
export function venueFacet(venue: string | undefined): string {
  return venue === undefined ? PREPRINT : venueName(venue);
}

/** How a list names the absence of a venue. */
export const PREPRINT = 'preprint';

/** Where and when, as a row of a list says it, a year once: `ICLR 2024`, `preprint · 2023`, `preprint`. */
export function venueAndYear(paper: { venue?: string | undefined; published?: string | undefined }): string {
  const { venue = PREPRINT, published = '' } = paper;
  const year = isPartialDate(published) ? String(yearOf(published)) : undefined;
  return year === undefined || venue.includes(year) ? venue : `${venue} · ${year}`;
}

/**
 * Whether a venue is known to give its papers no DOI: what OpenReview, PMLR, JMLR, NeurIPS, USENIX and CEUR
 * publish, and workshops, of which each does as it likes. (NeurIPS gives some since 2022, and names them
 * nowhere in its pages.)
 */
export function givesNoDoi(venue: string): boolean {
  return WITHOUT_DOI.test(venue);
}

const WITHOUT_DOI =
  /\b(?:ICLR|ICML|NeurIPS|NIPS|TMLR|JMLR|PMLR|COLM|COLT|ALT|AISTATS|UAI|CoRL|MIDL|L4DC|CHIL|CLeaR|ACML|USENIX|CEUR|Learning Representations|Machine Learning Research|Neural Information Processing|workshops?|thesis)\b/i;
