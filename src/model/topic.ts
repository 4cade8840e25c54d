import { z } from 'zod';
import { textLike } from './forms.ts';
import { ID_PATTERN } from './ids.ts';

/** The frontmatter of a topic; the body of its file is its introduction. */
export const topicFields = {
  title: z.string().min(1).describe('The name that readers see.'),
  order: z.number().int().describe('Its place among the topics: smaller comes first.'),
  description: z.string().min(1).describe('One sentence that says what belongs here.'),
  recommended: z
    .array(textLike(ID_PATTERN, 'papers'))
    .optional()
    .describe('Papers of the topic to read first, in this order, by file name.'),
  hue: z.number().min(0).max(360).optional().describe('The hue of its colour in OKLCH, 0 to 360.'),
};

export const topicSchema = z.strictObject(topicFields);

/** The frontmatter of a topic, typed and of the right form. */
export type TopicFrontmatter = z.infer<typeof topicSchema>;

/** A topic as the site shows it. */
export interface Topic extends TopicFrontmatter {
  /** The name of its file without `.md`, and its address. */
  id: string;
  /** The introduction, as Markdown; may be empty. */
  introduction: string;
  /** Ids of the papers that the introduction cites, in order of first mention. */
  cites: string[];
}
