import { defined } from '../../model/defined.ts';
import { joinLine, splitLine } from '../../model/maths.ts';
import { linkFields, type Paper } from '../../model/paper.ts';
import { latexToSegments } from '../text/latex-to-segments.ts';
import { venueFields, type VenueField } from '../../model/venue.ts';
import { segmentsToLatex, textToLatex } from '../text/text-to-latex.ts';
import type { Reference } from '../reference.ts';
import { titleLine } from '../text/title-line.ts';

/**
 * Everything that an entry of the list has and BibTeX has no field for, as LaTeX, in fields that styles
 * ignore: its file name (`lectern`), when it first appeared (`published`), its venue as it stands in the
 * entry (`venue`, or `venue-name`, `venue-year` ...), `date-added` (as BibDesk keeps it), the topics as
 * `keywords`, each link in a field of its name, the notes as `annotation`.
 */
export function writeOwnFields(paper: Paper): Record<string, string | undefined> {
  const { topics, id, published, venue, added, summary, featured, aliases, links, notes } = paper;
  return {
    keywords: topics?.join(', '),
    lectern: id,
    published,
    ...writeOwnVenue(venue),
    'date-added': added,
    summary: summary && segmentsToLatex(splitLine(summary)),
    featured: featured ? 'true' : undefined,
    aliases: aliases?.join(', '),
    ...links,
    annotation: notes.split('\n').map(textToLatex).join('\n'),
  };
}

/** How to get at the fields of a BibTeX entry: as LaTeX, and as text. */
interface FieldReader {
  take: (name: string) => string;
  text: (name: string) => string;
  keywords: string[];
  /** The date of the entry, which in files of before was that of the first appearance. */
  date: string | undefined;
}

/** What `writeOwnFields` wrote; undefined for an entry from elsewhere. */
export function readOwnFields({ take, text, keywords, date }: FieldReader): Partial<Reference> | undefined {
  const id = take('lectern');
  if (id === '') return undefined;
  const venue = readOwnVenue({ text });
  const howPublished = text('howpublished');
  for (const name of OF_PUBLICATION) take(name);
  // Files of before had the venue in `howpublished` alone, and beside it the year of the first appearance.
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

/** A whole number that was typed as text keeps its quotes, so that it comes back as text. */
function writeOwnVenue(venue: VenueField | undefined): Record<string, string | undefined> {
  if (typeof venue !== 'object') return { venue: venue && textToLatex(venue) };
  return Object.fromEntries(
    Object.entries(venue).map(([part, value]) => [
      `venue-${part}`,
      textToLatex(typeof value === 'string' && WHOLE_NUMBER.test(value) ? `"${value}"` : String(value)),
    ]),
  );
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

/** A line of Markdown, which keeps its indentation: that of a list means something. */
function readLine(latex: string): string {
  return `${defined(/^ */.exec(latex)?.[0])}${titleLine(latexToSegments(latex))}`;
}

const WHOLE_NUMBER = /^\d{1,9}$/;
/** The fields that entry-type.ts writes and our own fields say again. */
const OF_PUBLICATION = [
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
