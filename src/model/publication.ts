import { earliestDay, isPartialDate, yearOf } from './partial-dates.ts';
import { labelOf, noteOn, type Copies } from './publication-phrase.ts';
import type { VenueField, VenueKind } from './venue.ts';
import {
  isArxiv,
  isPreprintServer,
  kindByName,
  venueId,
  venueNames,
  type VenueNames,
} from './venue-names.ts';
import { venueParts } from './venue-parts.ts';

/** Where papers appear together, and the address of its page. */
export interface Venue {
  id: string;
  /** The name that the list shows, without a year. */
  name: string;
  full?: string | undefined;
  /** Undefined where neither the list nor the name says what it is. */
  kind?: Exclude<VenueKind, 'preprint'> | typeof SERVER | undefined;
}

/** Where and when a paper was published, and when it first appeared: what every page and every file says. */
export interface Publication {
  /** Where: the venue, or the preprint server of a paper that is known from nowhere else. */
  venue?: Venue | undefined;
  /**
   * What the paper is: as its venue, or a thesis at a university; `preprint` only where the entry says so.
   */
  kind?: VenueKind | undefined;
  /** The year in which it appeared at the venue; undefined where nobody says it. */
  venueYear?: number | undefined;
  volume?: string | undefined;
  number?: string | undefined;
  pages?: string | undefined;
  /** When it first appeared anywhere, as exactly as it is known. */
  firstAppeared?: string | undefined;
  /** The year that the list files it under: that of its publication, else of its first appearance. */
  year?: number | undefined;
  /** What stands before the year: `ICLR`, `arXiv preprint`, `book, MIT Press`; empty for an unknown venue. */
  label: string;
  /** Label, year and what else there is to say of years: `ICLR 2024 (preprint 2023)`. */
  phrase: string;
}

/** The fields of an entry that say where and when it was published. */
export interface PublishedFacts extends Copies {
  venue?: VenueField | undefined;
  published?: string | undefined;
}

/**
 * Returns what is known of the publication of a paper. Nothing is claimed that the entry does not say: no
 * year for a venue without one, and no preprint where only the venue is not known.
 * @param names the venues of the list
 */
export function publicationOf(paper: PublishedFacts, names: VenueNames = venueNames()): Publication {
  const { published = '', arxiv } = paper;
  const { name, year, volume, number, pages, kind: ownKind } = venueParts(paper.venue);
  const named = name === undefined ? undefined : describeVenue(name, names);
  const kind =
    ownKind ?? named?.kind ?? (volume === undefined && number === undefined ? undefined : 'journal');
  const isUnpublished = kind === 'preprint' || kind === SERVER || named === undefined;
  const venue = named ?? (arxiv === undefined ? undefined : ARXIV);
  const firstAppeared = isPartialDate(published) ? published : undefined;
  const firstYear = firstAppeared === undefined ? undefined : yearOf(firstAppeared);
  const venueYear = year ?? (isUnpublished ? firstYear : undefined);
  const label = labelOf(venue?.name, {
    kind: kind === SERVER ? undefined : kind,
    isCalledPreprint: ownKind === 'preprint',
    isPart: pages !== undefined,
  });
  const note = isUnpublished ? '' : noteOn(venueYear, firstYear, paper);
  return {
    venue: venue && { ...venue, kind: venue.kind ?? (kind === 'preprint' ? SERVER : kind) },
    kind: kind === SERVER ? undefined : kind,
    venueYear: label === '' ? undefined : venueYear,
    volume: volume === undefined ? undefined : String(volume),
    number: number === undefined ? undefined : String(number),
    pages,
    firstAppeared,
    year: venueYear ?? firstYear,
    label,
    phrase: [label, venueYear, note].filter(Boolean).join(' '),
  };
}

/** Whether a venue is a server of preprints: what stands there may or may not have been published. */
export function isServer({ kind }: Venue): boolean {
  return kind === SERVER;
}

/** Whether a paper appeared at a venue, as far as is known, and not only on a server of preprints. */
export function isPublished({ venue, kind }: Publication): boolean {
  return venue !== undefined && kind !== 'preprint' && (!isServer(venue) || kind !== undefined);
}

/**
 * Returns where in a journal or a book a paper stands: `volume 16, number 3, pages 1–20`; empty where
 * unknown.
 */
export function inVolume({ volume, number, pages }: Publication): string {
  const shown = pages?.replace(/(?<=\w)-(?=\w)/g, '–');
  return [
    volume && `volume ${volume}`,
    number && `number ${number}`,
    // One number alone may be a page or that of the article.
    shown && (shown === pages ? shown : `pages ${shown}`),
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * Returns the key by which the latest come first where texts fall: `2024 2023-10-31`; empty without a year.
 */
export function orderKey({ year, firstAppeared }: Publication): string {
  if (year === undefined) return '';
  return `${String(year).padStart(4, '0')} ${firstAppeared === undefined ? '' : earliestDay(firstAppeared)}`;
}

/** Compares papers, the latest first: by the year shown, then by first appearance. Without a year last. */
export function compareLatest(a: { publication: Publication }, b: { publication: Publication }): number {
  const [first, second] = [orderKey(a.publication), orderKey(b.publication)];
  return first < second ? 1 : first > second ? -1 : 0;
}

function describeVenue(name: string, names: VenueNames): Venue {
  if (isArxiv(name)) return ARXIV;
  const { name: shown, full, kind: described } = names(name);
  const known = described ?? (isPreprintServer(name) ? 'preprint' : kindByName(name));
  const kind = known === 'preprint' ? SERVER : known;
  return { id: venueId(shown), name: shown, ...(full !== undefined && { full }), ...(kind && { kind }) };
}

const SERVER = 'preprint server';
const ARXIV: Venue = { id: 'arxiv', name: 'arXiv', kind: SERVER };
