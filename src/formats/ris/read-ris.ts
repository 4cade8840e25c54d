import { defined } from '../../model/defined.ts';
import { findArxivId, findDoi } from '../../model/identifiers.ts';
import { isPartialDate } from '../../model/partial-dates.ts';
import { normaliseLine } from '../text/normalise-line.ts';
import { linkFromUrl } from '../text/link-from-url.ts';
import { segmentsToMarkdown } from '../text/segments-to-markdown.ts';
import { markupToSegments } from '../text/markup-to-segments.ts';
import type { VenueField, VenueKind } from '../../model/venue.ts';
import { readLanguage } from '../text/language.ts';
import { venueOf } from '../text/venue.ts';
import type { LocatedReference, ReadFile, Reference, SkippedBlock } from '../reference.ts';
import { titleLine } from '../text/title-line.ts';
import { readOwnFields } from '../own-fields.ts';
import { readRisName } from './names.ts';

/**
 * Reads RIS (https://en.wikipedia.org/wiki/RIS_(file_format), after the specification of Research Information
 * Systems): lines of a tag, two spaces, a hyphen and a value, from `TY` to `ER`. A line without a tag goes on
 * with the value above it.
 */
export function readRis(text: string): ReadFile {
  const references: LocatedReference[] = [];
  const skipped: SkippedBlock[] = [];
  let open: Open | undefined;
  const close = (): void => {
    if (open) references.push(toReference(open));
    open = undefined;
  };
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, tag, value = ''] = TAG.exec(line) ?? [];
    if (tag === 'TY') close();
    if (tag === 'TY') open = { line: index + 1, lines: [], values: new Map(), last: tag };
    if (open) read(open, line, tag, value.trim());
    else if (line.trim() !== '')
      skipped.push({ line: index + 1, text: line, reason: 'it stands outside a reference' });
    if (tag === 'ER') close();
  }
  close();
  return { references, skipped };
}

interface Open {
  line: number;
  lines: string[];
  values: Map<string, string[]>;
  /** The last tag. */
  last: string;
}

function read(open: Open, line: string, tag: string | undefined, value: string): void {
  open.lines.push(line);
  if (tag !== undefined) {
    open.values.set(tag, [...(open.values.get(tag) ?? []), value]);
    open.last = tag;
    return;
  }
  const values = defined(open.values.get(open.last));
  values.push(`${defined(values.pop())}\n${line}`);
}

function toReference({ line, lines, values }: Open): LocatedReference {
  const used = new Set(['TY', 'ER']);
  const take = (...tags: string[]): string[] => {
    for (const tag of tags) used.add(tag);
    return tags.map((tag) => values.get(tag)?.filter(Boolean) ?? []).find((list) => list.length > 0) ?? [];
  };
  const place = { line, source: lines.join('\n').trimEnd() };
  const authors = take('AU', 'A1')
    .map(readRisName)
    .filter((name) => name !== '');
  const own = readOwn(values, authors);
  if (own) return { reference: own, remarks: [], unused: [], ...place };
  const { markdown, remarks } = segmentsToMarkdown(
    take('AB', 'N2').flatMap((text) => markupToSegments(text)),
  );
  const published = [...take('DA'), ...take('PY'), ...take('Y1')]
    .map(dateOf)
    .find((date) => date !== undefined);
  const urls = take('UR', 'LK', 'L1');
  const candidates = [...take('DO'), ...urls, ...take('AN'), ...take('M1'), ...take('C1')];
  const arxiv = candidates.map((text) => findArxivId(text)).find((id) => id !== undefined);
  const doi = candidates
    .map((text) => findDoi(text))
    .find((id) => id !== undefined && findArxivId(id) === undefined);
  const venue = readVenue(values.get('TY')?.[0] ?? '', published, take);
  const links = linkFromUrl(urls[0] ?? '', arxiv, doi);
  const language = readLanguage(take('LA')[0] ?? '');
  const reference = {
    title: titleLine(markupToSegments(take('TI', 'T1', 'CT')[0] ?? '').flat()),
    ...(language && { language }),
    ...(authors.length > 0 && { authors }),
    ...(published && { published }),
    ...(arxiv && { arxiv }),
    ...(doi && { doi }),
    ...(venue && { venue }),
    ...(Object.keys(links).length > 0 && { links }),
    abstract: markdown,
  };
  const keywords = take('KW')
    .flatMap((text) => text.split(/\n/))
    .map(normaliseLine);
  const unused = [...values.keys()].filter((tag) => !used.has(tag));
  return { reference, remarks, unused, keywords, ...place };
}

/** What a record of this list's own says; undefined for one from elsewhere. */
function readOwn(values: Open['values'], authors: string[]): Reference | undefined {
  const [title = '', abstract = '', json = ''] = ['TI', 'AB', 'U5'].map((tag) => values.get(tag)?.[0]);
  if (!json.startsWith('{"lectern":')) return undefined;
  try {
    const { lectern } = JSON.parse(json) as { lectern: unknown };
    return readOwnFields(lectern, { title, authors, abstract });
  } catch {
    return undefined;
  }
}

/** Volume, number and pages are taken only where there is a venue that they can be of. */
function readVenue(
  type: string,
  date: string | undefined,
  take: (...tags: string[]) => string[],
): VenueField | undefined {
  const kind = KINDS[type];
  const isWork = kind === 'thesis' || kind === 'report' || type === 'BOOK';
  const text = (...tags: string[]): string => normaliseLine(take(...tags)[0] ?? '');
  const name = text('JF', 'JO', 'T2', 'BT', 'JA') || (isWork ? text('PB') : '');
  const place = { name, date, kind };
  if (venueOf(place) === undefined) return undefined;
  const pages = [text('SP'), text('EP')].filter(Boolean).join('-');
  return venueOf({ ...place, volume: text('VL'), number: text('IS'), pages });
}

/** `2024/05/01/`, `2024///`, `2024-05`, `2024`: as exactly as it is given. */
function dateOf(text: string): string | undefined {
  const parts = text.split(/[/-]/).slice(0, 3).filter(Boolean);
  const date = parts.map((part, index) => part.trim().padStart(index === 0 ? 4 : 2, '0')).join('-');
  return isPartialDate(date) ? date : undefined;
}

const KINDS: Record<string, VenueKind | undefined> = {
  JOUR: 'journal',
  EJOUR: 'journal',
  MGZN: 'journal',
  CONF: 'conference',
  CPAPER: 'conference',
  BOOK: 'book',
  EBOOK: 'book',
  CHAP: 'book',
  ECHAP: 'book',
  THES: 'thesis',
  RPRT: 'report',
};
const TAG = /^\uFEFF?([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/;
