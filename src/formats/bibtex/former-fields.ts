import { joinLine } from '../../model/maths.ts';
import { linkFields } from '../../model/paper.ts';
import { latexToSegments } from '../text/latex-to-segments.ts';
import { venueFields, type VenueField } from '../../model/venue.ts';
import type { Reference } from '../reference.ts';
import { readLine } from './held-fields.ts';

/** How to get at the fields of a BibTeX entry: as LaTeX, and as text. */
interface FieldReader {
  take: (name: string) => string;
  text: (name: string) => string;
  keywords: string[];
  /** The date of the entry, which in the oldest files is that of the first appearance. */
  date: string | undefined;
}

/**
 * Reads what files that were exported before there was `verba` say of an entry in fields of its own: its file
 * name (`lectern`), when it first appeared (`published`), its venue as it stands in the entry (`venue`, or
 * `venue-name`, `venue-year` ...), `date-added`, each link in a field of its name, the notes as `annotation`.
 * Undefined for an entry from elsewhere.
 */
export function readFormerFields({
  take,
  text,
  keywords,
  date,
}: FieldReader): Partial<Reference> | undefined {
  const id = take('lectern');
  if (id === '') return undefined;
  const venue = readOwnVenue({ text });
  const howPublished = text('howpublished');
  for (const name of OF_PUBLICATION) take(name);
  // The oldest have the venue in `howpublished` alone, and beside it the year of the first appearance.
  const published = take('published') || (venue === undefined ? date : undefined);
  const links = Object.keys(linkFields)
    .map((name) => [name, take(name)] as const)
    .filter(([, url]) => url !== '');
  const summary = joinLine(latexToSegments(take('summary')));
  const added = take('date-added');
  const aliases = take('aliases')
    .split(/\s*,\s*/)
    .filter(Boolean);
  const notes = take('annotation').split('\n').map(readLine).join('\n');
  return {
    id,
    ...(published && { published }),
    ...((venue || howPublished) && { venue: venue ?? howPublished }),
    ...(links.length > 0 && { links: Object.fromEntries(links) }),
    ...(added && { added }),
    ...(keywords.length > 0 && { topics: keywords }),
    ...(summary && { summary }),
    ...(take('featured') === 'true' && { featured: true }),
    ...(aliases.length > 0 && { aliases }),
    ...(notes && { notes }),
  };
}

function readOwnVenue({ text }: Pick<FieldReader, 'text'>): VenueField | undefined {
  const venue = text('venue');
  if (venue !== '') return venue;
  const parts = Object.keys(venueFields).flatMap((part): [string, string | number][] => {
    const value = text(`venue-${part}`);
    if (value === '') return [];
    if (part !== 'pages' && WHOLE_NUMBER.test(value)) return [[part, Number(value)]];
    return [[part, /^"\d+"$/.test(value) ? value.slice(1, -1) : value]];
  });
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

const WHOLE_NUMBER = /^\d{1,9}$/;
/** The fields that say where a paper was published, which fields of our own say again. */
export const OF_PUBLICATION = [
  'journal',
  'booktitle',
  'publisher',
  'school',
  'institution',
  'type',
  'volume',
  'number',
  'pages',
];
