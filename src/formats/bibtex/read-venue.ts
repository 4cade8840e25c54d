import type { VenueField, VenueKind } from '../../model/venue.ts';
import { venueOf } from '../text/venue.ts';

/**
 * Returns the venue of an entry from elsewhere. Volume, number and pages are taken only where there is a
 * venue that they can be of.
 * @param container the journal or the book that the entry names
 * @param date the date of the entry
 * @param text returns the first of some fields that has a value, as text, and counts them as used
 */
export function readVenue(
  type: string,
  container: string,
  date: string | undefined,
  text: (...names: string[]) => string,
): VenueField | undefined {
  const kind = KINDS[type];
  const name = container || (WORKS.has(type) ? text('school', 'institution', 'publisher') : '');
  if (venueOf({ name, date, kind }) === undefined) return undefined;
  return venueOf({
    name,
    date,
    volume: text('volume'),
    number: text('number', 'issue'),
    pages: text('pages'),
    kind,
  });
}

/** The types of BibTeX and biblatex (https://ctan.org/pkg/biblatex, section 2.1) that say what a work is. */
const KINDS: Record<string, VenueKind | undefined> = {
  article: 'journal',
  inproceedings: 'conference',
  conference: 'conference',
  incollection: 'book',
  inbook: 'book',
  book: 'book',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  thesis: 'thesis',
  techreport: 'report',
  report: 'report',
};
/** What is published by somebody and does not appear in something. */
const WORKS = new Set(['book', 'phdthesis', 'mastersthesis', 'thesis', 'techreport', 'report']);
