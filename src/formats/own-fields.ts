import { z } from 'zod';
import { paperFields, type Paper } from '../model/paper.ts';
import type { Reference } from './reference.ts';

/** What a format shows every reader of a paper, in the form in which this list reads it back. */
export interface ShownTexts {
  title: string;
  authors: readonly string[];
  abstract: string;
}

/**
 * Returns the rest of an entry, for formats that have a field that other programs pass over: its file name,
 * all of its fields as they were typed, and its texts where what is shown is not what was typed, such as
 * maths, which is LaTeX in the entry and characters in the file.
 */
export function writeOwnFields(paper: Paper, shown: ShownTexts): Record<string, unknown> {
  const { id, title, authors = [], abstract, notes } = paper;
  const isShown: Record<string, boolean> = {
    title: title === shown.title,
    authors: authors.length === shown.authors.length && authors.every((name, i) => name === shown.authors[i]),
  };
  const typed = Object.keys(paperFields).filter((key) => isShown[key] !== true);
  return {
    id,
    ...Object.fromEntries(typed.map((key) => [key, paper[key as keyof Paper]])),
    ...(abstract !== shown.abstract && { abstract }),
    ...(notes !== '' && { notes }),
  };
}

/** Reads what `writeOwnFields` wrote; undefined for what is from elsewhere. */
export function readOwnFields(own: unknown, shown: ShownTexts): Reference | undefined {
  const { data } = ownSchema.safeParse(own);
  if (!data) return undefined;
  const { title = shown.title, abstract = shown.abstract, notes, ...fields } = data;
  const authors = shown.authors.length > 0 && { authors: [...shown.authors] };
  return { ...authors, ...fields, title, abstract, ...(notes !== undefined && { notes }) };
}

const ownSchema = z.object({
  id: z.string(),
  ...paperFields,
  title: paperFields.title.optional(),
  added: paperFields.added.optional(),
  abstract: z.string().optional(),
  notes: z.string().optional(),
});
