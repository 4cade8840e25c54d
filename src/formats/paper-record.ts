import { z } from 'zod';
import { textLike } from '../model/forms.ts';
import { ID_PATTERN } from '../model/ids.ts';
import { paperFields, type Paper } from '../model/paper.ts';
import { publicationSchema } from '../model/publication-schema.ts';
import { paths } from '../model/urls.ts';
import type { PublishedList } from './published-list.ts';
import type { ReadReference } from './reference.ts';

/**
 * A paper as data: the fields of its entry, what they say of its publication as the site shows it, both texts
 * as Markdown, and the page.
 */
export const paperRecordSchema = z.object({
  id: textLike(ID_PATTERN).describe('The name of the paper in this list; it never changes.'),
  ...paperFields,
  publication: publicationSchema.describe('Where and when it was published, as the list shows it.'),
  abstract: z
    .string()
    .describe("The authors' abstract, as Markdown with maths; empty where it is not known."),
  notes: z.string().describe("The list's notes, as Markdown with maths; empty where there are none."),
  url: z.url().describe('The page of the paper.'),
});

export type PaperRecord = z.infer<typeof paperRecordSchema>;

/** Returns a paper as data, its keys in the order of the schema. */
export function paperRecord(paper: Paper, { fullUrl }: PublishedList): PaperRecord {
  const all = { ...paper, url: fullUrl(paths.paper(paper.id)) };
  const keys = Object.keys(paperRecordSchema.shape) as (keyof PaperRecord)[];
  return Object.fromEntries(keys.map((key) => [key, all[key]])) as unknown as PaperRecord;
}

/**
 * Reads what `paperRecord` made, of this list or another. What follows from other fields is left out.
 * @throws {z.ZodError} for a value with a field of another form
 */
export function readPaperRecord(value: unknown): ReadReference {
  const { url: _url, publication: _publication, id, notes, ...paper } = readableSchema.parse(value);
  return {
    reference: { ...paper, ...(id !== undefined && { id }), ...(notes !== '' && { notes }) },
    remarks: [],
    unused: Object.keys(value as object).filter((key) => !(key in readableSchema.shape)),
  };
}

/** Files that people made from such records may have less in them. */
const readableSchema = z.object({
  ...paperRecordSchema.shape,
  id: z.string().optional(),
  added: paperFields.added.optional(),
  abstract: z.string().default(''),
  notes: z.string().default(''),
  url: z.unknown().optional(),
  /** It depends on venues.yaml, which is another list's. */
  publication: z.unknown().optional(),
});
