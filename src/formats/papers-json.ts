import { z } from 'zod';
import { paperFields, type Paper } from '../model/paper.ts';
import { paths } from '../model/urls.ts';
import { readItems } from './json-items.ts';
import type { PublishedList } from './published-list.ts';
import type { ReadFile, ReadReference } from './reference.ts';

/**
 * All papers as JSON, by id: the fields of each entry in the order of the schema, what they say of its
 * publication as the site shows it, both texts as Markdown, and the page.
 */
export function writePapersJson({ site: { title }, papers, fullUrl }: PublishedList): string {
  const list = { title, url: fullUrl(paths.home) };
  const records = papers.map((paper) => ({
    id: paper.id,
    ...Object.fromEntries(Object.keys(paperFields).map((key) => [key, paper[key as keyof Paper]])),
    publication: paper.publication,
    abstract: paper.abstract,
    notes: paper.notes,
    url: fullUrl(paths.paper(paper.id)),
  }));
  return `${JSON.stringify({ version: VERSION, list, papers: records }, null, 2)}\n`;
}

/** Whether JSON is what `writePapersJson` wrote: an object with a list of papers, whatever else it holds. */
export function isPapersJson(json: unknown): boolean {
  return fileSchema.safeParse(json).success;
}

/**
 * Reads what `writePapersJson` wrote.
 * @param text the whole file, in which the lines are looked up
 * @param json what it holds
 */
export function readPapersJson(text: string, json: unknown): ReadFile {
  const { papers } = fileSchema.parse(json);
  return readItems(text, papers, (value): ReadReference => {
    const { url: _url, publication: _publication, id, notes, ...paper } = paperSchema.parse(value);
    return {
      reference: { ...paper, ...(id !== undefined && { id }), ...(notes !== '' && { notes }) },
      remarks: [],
      unused: Object.keys(value as object).filter((key) => !(key in paperSchema.shape)),
    };
  });
}

const fileSchema = z.object({ papers: z.array(z.unknown()) });
const paperSchema = z.object({
  id: z.string().optional(),
  ...paperFields,
  added: paperFields.added.optional(),
  abstract: z.string().default(''),
  notes: z.string().default(''),
  url: z.string().optional(),
  /** Follows from the fields, and from venues.yaml, which is another list's. */
  publication: z.unknown().optional(),
});

/** Rises when a program that reads the file would have to change. */
const VERSION = 1;
