import { z } from 'zod';
import { textLike } from './forms.ts';
import { ID_PATTERN } from './ids.ts';

/** The fields of one step of a reading path. */
export const stepFields = {
  paper: textLike(ID_PATTERN, 'papers').describe('The file name of the paper, without .md.'),
  why: z
    .string()
    .min(1)
    .max(200)
    .describe('One sentence of at most 200 characters: why this paper stands here.'),
};

/**
 * The frontmatter of a reading path, an ordered route through papers; the body of its file is its
 * introduction.
 */
export const pathFields = {
  title: z.string().min(1).describe('The name that readers see.'),
  order: z.number().int().describe('Its place among the paths: smaller comes first.'),
  description: z.string().min(1).describe('One sentence: where the path begins and where it leads.'),
  steps: z
    .array(z.strictObject(stepFields))
    .min(1)
    .describe('The papers in reading order, each with paper and why.'),
};

export const pathSchema = z.strictObject(pathFields);

/** The frontmatter of a reading path, typed and of the right form. */
export type PathFrontmatter = z.infer<typeof pathSchema>;

/** A reading path as the site shows it. */
export interface ReadingPath extends PathFrontmatter {
  /** The name of its file without `.md`, and its address. */
  id: string;
  /** The introduction, as Markdown; may be empty. */
  introduction: string;
  /** Ids of the papers that the introduction cites, in order of first mention. */
  cites: string[];
}
