import { z } from 'zod';

/** The frontmatter of a section of the page About; the body of its file is what it says. */
export const aboutFields = {
  title: z.string().min(1).describe('The heading that readers see.'),
  order: z.number().int().describe('Its place on the page: smaller comes first.'),
};

export const aboutSchema = z.strictObject(aboutFields);

/** The frontmatter of a section, typed and of the right form. */
export type AboutFrontmatter = z.infer<typeof aboutSchema>;

/** What a list says of itself under one heading, as the site shows it. */
export interface AboutSection extends AboutFrontmatter {
  /** The name of its file without `.md`. */
  id: string;
  /** What it says, as Markdown; may be empty. */
  text: string;
  /** Ids of the papers that the text cites, in order of first mention. */
  cites: string[];
}
