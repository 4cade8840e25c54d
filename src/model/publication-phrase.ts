import { kindByName } from './venue-names.ts';
import type { VenueKind } from './venue.ts';

/** Where a paper can be read besides its venue. */
export interface Copies {
  arxiv?: string | undefined;
  links?: { pdf?: string | undefined; project?: string | undefined } | undefined;
}

/**
 * Returns what stands before the year. A thesis, a report or a book is called so, unless its venue's name
 * says it; a preprint only where the entry does.
 * @param isPart whether the paper has pages in something
 */
export function labelOf(
  name: string | undefined,
  {
    kind,
    isCalledPreprint,
    isPart,
  }: { kind: VenueKind | undefined; isCalledPreprint: boolean; isPart: boolean },
): string {
  if (isCalledPreprint) return name === undefined ? 'preprint' : `${name} preprint`;
  if (name === undefined) return '';
  if (kind === 'book') return isPart ? `in ${name}` : /book\b/i.test(name) ? name : `book, ${name}`;
  if (kind !== 'thesis' && kind !== 'report') return name;
  return kindByName(name) === kind ? name : `${kind}, ${name}`;
}

/**
 * Returns why the year of the venue is not all: `(preprint 2023)` for a paper that first appeared in another
 * year; empty for one that did not.
 */
export function noteOn(venueYear: number | undefined, firstYear: number | undefined, copies: Copies): string {
  if (firstYear === undefined || firstYear === venueYear) return '';
  // What appeared after the publication is no preprint of it.
  const isLater = venueYear !== undefined && firstYear > venueYear;
  if (isLater) return `(${copies.arxiv === undefined ? 'appeared' : 'arXiv'} ${firstYear})`;
  return `(${hasPreprint(copies) ? 'preprint' : 'first published'} ${firstYear})`;
}

/** Whether a preprint of a published paper is known: on arXiv, or at the address of another server. */
function hasPreprint({ arxiv, links = {} }: Copies): boolean {
  return (
    arxiv !== undefined ||
    [links.pdf, links.project].some((url) => SERVERS.test(URL.parse(url ?? '')?.hostname ?? ''))
  );
}

/** By the names of their hosts. */
const SERVERS = /^(?:[\w-]+\.)*(?:arxiv|biorxiv|medrxiv|chemrxiv|psyarxiv|ssrn|preprints)\.(?:org|com)$/;
