import { z } from 'zod';
import { paperFields } from '../model/paper.ts';
import { jsonItems } from './json-items.ts';
import type { ReadFile, ReadReference } from './reference.ts';

/** Reads the papers that a list exports as `/data/papers.json` (src/formats/papers-json.ts). */
export function readPapersJson(text: string, papers: readonly unknown[]): ReadFile {
  return jsonItems(text, papers, (value): ReadReference => {
    const { url: _url, id, notes, ...paper } = paperSchema.parse(value);
    return {
      reference: { ...paper, ...(id !== undefined && { id }), ...(notes !== '' && { notes }) },
      remarks: [],
      unused: Object.keys(value as object).filter((key) => !(key in paperSchema.shape)),
    };
  });
}

const paperSchema = z.object({
  id: z.string().optional(),
  ...paperFields,
  added: paperFields.added.optional(),
  abstract: z.string().default(''),
  notes: z.string().default(''),
  url: z.string().optional(),
});
