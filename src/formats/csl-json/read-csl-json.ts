import { z } from 'zod';
import { defined } from '../../model/defined.ts';
import { findArxivId, findDoi } from '../../model/identifiers.ts';
import { isPartialDate } from '../../model/partial-dates.ts';
import { segmentsToMarkdown } from '../text/segments-to-markdown.ts';
import { markupToSegments } from '../text/markup-to-segments.ts';
import type { VenueField, VenueKind } from '../../model/venue.ts';
import { readLanguage } from '../text/language.ts';
import { venueOf } from '../text/venue.ts';
import { readItems } from '../json-items.ts';
import type { ReadFile, ReadReference } from '../reference.ts';
import { titleLine } from '../text/title-line.ts';
import { readOwnFields } from '../own-fields.ts';
import { readCslName } from './names.ts';

/**
 * Reads a file of CSL-JSON: a list of items, an object that has one as `items`, or a single item.
 * @param text the whole file, in which the lines are looked up
 * @param json what it holds
 * @throws {Error} for JSON without items that have a title, in a sentence
 */
export function readCslJson(text: string, json: unknown): ReadFile {
  const items = isObject(json) && 'items' in json ? json.items : json;
  const list: unknown[] = Array.isArray(items) ? items : [items];
  if (list.length === 0 || !list.every((item) => isObject(item) && 'title' in item)) {
    throw new Error(
      'Unexpected JSON, expected a list of CSL-JSON items, each with a title, or an exported papers.json with its list `papers`.',
    );
  }
  return readItems(text, list, readCslItem);
}

/**
 * Reads one item of CSL-JSON (https://github.com/citation-style-language/schema, csl-data.json), as reference
 * managers export it and as DOI resolvers answer it. Numbers may stand for texts and lists for single values,
 * as they do in the wild.
 * @throws {Error} for a value that is no such item, in a sentence
 */
export function readCslItem(value: unknown): ReadReference {
  const result = itemSchema.safeParse(value);
  if (!result.success) {
    const field = defined(result.error.issues[0]).path.join('.');
    throw new Error(
      `Unexpected value${field === '' ? '' : ` for \`${field}\``}, expected an item of CSL-JSON.`,
    );
  }
  const item = result.data;
  const authors = (item.author ?? []).map(readCslName).filter((name) => name !== '');
  const { title = '', abstract = '' } = item;
  const own = readOwnFields(item.custom?.['lectern'], { title, authors, abstract });
  if (own) return { reference: own, remarks: [], unused: [] };
  const { markdown, remarks } = segmentsToMarkdown(markupToSegments(abstract));
  const published = dateOf(item.issued);
  const arxiv = [item.number, item.DOI, item.URL, item.archive_location, item.note]
    .flatMap((text) => text?.split(/\s+/) ?? [])
    .map((text) => (ARXIV.test(text) ? findArxivId(text) : undefined))
    .find((id) => id !== undefined);
  const doi = item.DOI === undefined ? undefined : findDoi(item.DOI);
  const venue = venueOfItem(item, published);
  const unused = Object.keys(value as object).filter(
    (key) => !USED.has(key) || (venue === undefined && OF_VENUE.has(key)),
  );
  const language = readLanguage(item.language ?? '');
  const reference = {
    title: titleLine(markupToSegments(title).flat()),
    ...(language && { language }),
    ...(authors.length > 0 && { authors }),
    ...(published && { published }),
    ...(arxiv && { arxiv }),
    ...(doi && findArxivId(doi) === undefined && { doi }),
    ...(venue && { venue }),
    abstract: markdown,
  };
  return { reference, remarks, unused };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** As exactly as it is given: a year, a month or a day. What is not known is missing, null or 0. */
function dateOf(date: z.infer<typeof dateSchema> | undefined): string | undefined {
  const given = date?.['date-parts']?.[0] ?? [];
  const end = given.findIndex((part) => !Number(part));
  const parts = end === -1 ? given : given.slice(0, end);
  const written = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
  return [written, date?.raw, date?.literal].find((text) => text !== undefined && isPartialDate(text));
}

/** A book, a thesis or a report is published by somebody; everything else appears in something. */
function venueOfItem(item: z.infer<typeof itemSchema>, date: string | undefined): VenueField | undefined {
  const kind = KINDS[item.type ?? ''];
  const isWork = kind === 'thesis' || kind === 'report' || item.type === 'book' || item.type === 'monograph';
  return venueOf({
    name: plain(item['container-title'] ?? (isWork ? item.publisher : undefined)),
    date,
    volume: plain(item.volume),
    number: plain(item.issue),
    pages: plain(item.page),
    kind,
  });
}

function plain(text = ''): string {
  return titleLine(markupToSegments(text).flat());
}

const textSchema = z
  .union([z.string(), z.number().transform(String), z.array(z.string()).transform((list) => list[0] ?? '')])
  .nullish()
  .transform((text) => text ?? undefined);
const nameSchema = z.object({
  family: textSchema,
  given: textSchema,
  literal: textSchema,
  name: textSchema,
  suffix: textSchema,
  'non-dropping-particle': textSchema,
  'dropping-particle': textSchema,
  'comma-suffix': z.union([z.string(), z.number(), z.boolean()]).optional(),
});
const dateSchema = z.object({
  'date-parts': z.array(z.array(z.union([z.number(), z.string()]).nullable())).optional(),
  raw: textSchema,
  literal: textSchema,
});
const itemSchema = z.object({
  type: textSchema,
  title: textSchema,
  language: textSchema,
  author: z.array(nameSchema).nullish(),
  issued: dateSchema.nullish().transform((date) => date ?? undefined),
  'container-title': textSchema,
  publisher: textSchema,
  volume: textSchema,
  issue: textSchema,
  page: textSchema,
  DOI: textSchema,
  URL: textSchema,
  number: textSchema,
  archive_location: textSchema,
  note: textSchema,
  abstract: textSchema,
  /** Where this list keeps what CSL has no field for. */
  custom: z.record(z.string(), z.unknown()).optional().catch(undefined),
});

const ARXIV = /arxiv|^\d{4}\.\d{4,5}(?:v\d+)?$/i;
/** The types of CSL, and those of Crossref, which its answers have in their place. */
const KINDS: Record<string, VenueKind | undefined> = {
  'article-journal': 'journal',
  'journal-article': 'journal',
  'paper-conference': 'conference',
  'proceedings-article': 'conference',
  book: 'book',
  monograph: 'book',
  chapter: 'book',
  'book-chapter': 'book',
  thesis: 'thesis',
  dissertation: 'thesis',
  report: 'report',
};
const OF_VENUE = new Set(['publisher', 'volume', 'issue', 'page']);
const USED = new Set(['id', ...Object.keys(itemSchema.shape).filter((key) => key !== 'custom')]);
