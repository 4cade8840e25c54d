import { z } from 'zod';
import { aboutFields } from './about.ts';
import { paperFields } from './paper.ts';
import { pathFields } from './path.ts';
import type { Publication } from './publication.ts';
import { siteFields } from './site.ts';
import { topicFields } from './topic.ts';
import { VENUE_KINDS } from './venue.ts';

const kind = z.enum(VENUE_KINDS).optional();
const publicationSchema = z.strictObject({
  venue: z
    .strictObject({
      id: z.string(),
      name: z.string(),
      full: z.string().optional(),
      kind: z
        .enum([...VENUE_KINDS, 'preprint server'])
        .exclude(['preprint'])
        .optional(),
    })
    .optional(),
  kind,
  venueYear: z.number().optional(),
  volume: z.string().optional(),
  number: z.string().optional(),
  pages: z.string().optional(),
  firstAppeared: z.string().optional(),
  year: z.number().optional(),
  label: z.string(),
  phrase: z.string(),
}) satisfies z.ZodType<Publication>;

/** A paper with its texts rendered: what the pages show. */
export const publishedPaperSchema = z.strictObject({
  ...paperFields,
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

export const publishedSiteSchema = z.strictObject({ ...siteFields, id: z.string() });

export type PublishedPaper = z.infer<typeof publishedPaperSchema>;
export type PublishedTopic = z.infer<typeof publishedTopicSchema>;
export type PublishedPath = z.infer<typeof publishedPathSchema>;
export type PublishedAbout = z.infer<typeof publishedAboutSchema>;
export type PublishedSite = z.infer<typeof publishedSiteSchema>;
