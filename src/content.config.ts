import { defineCollection } from 'astro:content';
import { libraryLoaders } from './site/loaders.ts';
import { contentFolder } from './library/content-folder.ts';
import {
  publishedAboutSchema,
  publishedEditionSchema,
  publishedPaperSchema,
  publishedPathSchema,
  publishedSiteSchema,
  publishedTopicSchema,
} from './model/published.ts';

const loaders = libraryLoaders(contentFolder());

export const collections = {
  papers: defineCollection({ loader: loaders.papers, schema: publishedPaperSchema }),
  topics: defineCollection({ loader: loaders.topics, schema: publishedTopicSchema }),
  paths: defineCollection({ loader: loaders.paths, schema: publishedPathSchema }),
  about: defineCollection({ loader: loaders.about, schema: publishedAboutSchema }),
  editions: defineCollection({ loader: loaders.editions, schema: publishedEditionSchema }),
  site: defineCollection({ loader: loaders.site, schema: publishedSiteSchema }),
};
