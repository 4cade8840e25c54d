import { z } from 'zod';
import { aboutFields } from './about.ts';
import { manifestSchema } from './edition.ts';
import { paperFields } from './paper.ts';
import { pathFields } from './path.ts';
import { publicationSchema } from './publication-schema.ts';
import { siteFields } from './site.ts';
import { topicFields } from './topic.ts';

/**
 * A paper with its texts rendered: what the pages show. Title and summary hold maths as LaTeX; the plain ones
 * are characters alone, the HTML has it typeset.
 */
export const publishedPaperSchema = z.strictObject({
  ...paperFields,
  plainTitle: z.string(),
  titleHtml: z.string(),
  plainSummary: z.string().optional(),
  summaryHtml: z.string().optional(),
  id: z.string(),
  publication: publicationSchema,
  /** The path of its file in the repository; absent where the content lies outside of it. */
  file: z.string().optional(),
  abstract: z.string(),
  notes: z.string(),
  cites: z.array(z.string()),
  /** Empty where the list does not know the abstract. */
  abstractHtml: z.string(),
  notesHtml: z.string(),
});

/** A topic with its introduction rendered. */
export const publishedTopicSchema = z.strictObject({
  ...topicFields,
  id: z.string(),
  introduction: z.string(),
  cites: z.array(z.string()),
  introductionHtml: z.string(),
});

/** A reading path with its introduction rendered. */
export const publishedPathSchema = z.strictObject({
  ...pathFields,
  id: z.string(),
  introduction: z.string(),
  cites: z.array(z.string()),
  introductionHtml: z.string(),
});

/** What the list says of itself under one heading, rendered. */
export const publishedAboutSchema = z.strictObject({
  ...aboutFields,
  id: z.string(),
  text: z.string(),
  cites: z.array(z.string()),
  textHtml: z.string(),
});

/** What an edition says of itself. */
export const publishedEditionSchema = manifestSchema.extend({ id: z.string() });

export const publishedSiteSchema = z.strictObject({ ...siteFields, id: z.string() });

export type PublishedPaper = z.infer<typeof publishedPaperSchema>;
export type PublishedTopic = z.infer<typeof publishedTopicSchema>;
export type PublishedPath = z.infer<typeof publishedPathSchema>;
export type PublishedAbout = z.infer<typeof publishedAboutSchema>;
export type PublishedEdition = z.infer<typeof publishedEditionSchema>;
export type PublishedSite = z.infer<typeof publishedSiteSchema>;
