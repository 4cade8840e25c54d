import { readPlainVenue } from '../../model/plain-venue.ts';
import { isPreprintServer, kindByName } from '../../model/venue-names.ts';
import type { VenueField, VenueKind, VenueParts } from '../../model/venue.ts';

/** What a reference says of where it was published, each part as text. */
export interface VenueFacts {
  name: string;
  /** The year, or a date that begins with it. */
  date?: string | undefined;
  volume?: string | undefined;
  number?: string | undefined;
  pages?: string | undefined;
  /** What the type of the reference makes of it. */
  kind?: VenueKind | undefined;
}

/**
 * Returns the venue of a reference as an entry has it: one text where there is only a name and a year, `ICLR
 * 2024`, and taken apart where more is known. A year in the name is that of the venue, whatever the date.
 * Undefined for a server of preprints, and without a name.
 */
export function venueOf({
  name,
  date = '',
  volume,
  number,
  pages,
  kind,
}: VenueFacts): VenueField | undefined {
  if (name === '' || isPreprintServer(name)) return undefined;
  const plain = readPlainVenue(name);
  const [dated] = /^(?:1\d{3}|20\d{2})(?=\D|$)/.exec(date) ?? [];
  const year = plain.year ?? (dated === undefined ? undefined : Number(dated));
  const counts = {
    ...(volume && { volume: wholeNumber(volume) }),
    ...(number && { number: wholeNumber(number) }),
    ...(pages && { pages: pages.replace(/(?<=\w)\s*(?:-{1,3}|[–—])\s*(?=\w)/g, '-') }),
  };
  const guessed = kindByName(plain.name) ?? (volume || number ? 'journal' : undefined);
  const isWork = kind === 'thesis' || kind === 'report' || kind === 'book';
  if (Object.keys(counts).length === 0 && (!isWork || kind === guessed))
    return plain.year === undefined && year !== undefined ? `${name} ${year}` : name;
  return {
    name: plain.name,
    ...(year !== undefined && { year }),
    ...counts,
    ...(kind && kind !== guessed && { kind }),
  };
}

/**
 * Reads a journal reference of arXiv (https://info.arxiv.org/help/jref.html) in the forms that say without a
 * doubt what is what: `ICLR 2024`, `Nature Communications (2025)`, `JETP Lett.86:559-561,2008`, `Phys. Rev. D
 * 74, 073002 (2006)`, `Neural Networks 12(3):45-67, 2019`, `Mon. Not. R. Astron. Soc. 460 (2016) 1270-1281`.
 */
export function venueFromJournalReference(journalReference: string): VenueField | undefined {
  for (const form of JOURNAL_REFERENCES) {
    const { groups } = form.exec(journalReference.trim()) ?? {};
    if (groups) {
      const { name = '', year, bracketed = year, volume, number, pages } = groups;
      return bracketed === undefined ? undefined : venueOf({ name, date: bracketed, volume, number, pages });
    }
  }
  return undefined;
}

function wholeNumber(text: string): NonNullable<VenueParts['volume']> {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : text;
}

const NAME = String.raw`(?<name>\p{Letter}(?:[\p{Letter} .:&/'’-]*[\p{Letter}.])?)`;
const YEAR = String.raw`(?:\((?<bracketed>(?:19|20)\d{2})\)|(?<year>(?:19|20)\d{2}))\.?`;
const VOLUME = String.raw`,?\s*(?:vol(?:ume|\.)?\s*)?(?<volume>\d{1,4})`;
const NUMBER = String.raw`(?:\s*\((?<number>\d{1,4}(?:[-/]\d{1,4})?)\)|,\s*(?:no\.?|issue)\s*(?<number>\d{1,4}))?`;
const PAGES = String.raw`(?:pp?\.\s*)?(?<pages>[A-Z]?\d[\w.]*(?:\s*[-–]+\s*[A-Z]?\d+)?)`;
const JOURNAL_REFERENCES = [
  `${NAME}[,\\s]+${YEAR}`,
  `${NAME}${VOLUME}${NUMBER}\\s*[:,]\\s*${PAGES}(?:,|\\s)\\s*${YEAR}`,
  `${NAME}${VOLUME}${NUMBER}\\s*${YEAR.replace('|(?<year>(?:19|20)\\d{2})', '')}(?:[,:]?\\s*${PAGES}\\.?)?`,
].map((form) => new RegExp(`^${form}$`, 'iu'));
