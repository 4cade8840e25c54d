import type { z } from 'zod';
import type { Entry, Library } from '../model/library.ts';
import { pathFields } from '../model/path.ts';
import { paperFields } from '../model/paper.ts';
import { topicFields } from '../model/topic.ts';
import { readFrontmatter } from './frontmatter.ts';
import { readEntry } from './read-library.ts';
import { siteEntry } from './read-site.ts';
import { readYaml } from './yaml.ts';

/** A library in which some files have other texts: what the reader would find if they were written. */
export function withTexts(library: Library, texts: ReadonlyMap<string, string>): Library {
  const reread =
    <Fields>(shape: z.ZodRawShape) =>
    (entry: Entry<Fields>): Entry<Fields> => {
      const text = texts.get(entry.file);
      return text === undefined ? entry : readEntry<Fields>(entry.file, shape, readFrontmatter(text));
    };
  const { site } = library;
  const siteText = texts.get(site.file);
  return {
    ...library,
    papers: library.papers.map(reread(paperFields)),
    topics: library.topics.map(reread(topicFields)),
    paths: library.paths.map(reread(pathFields)),
    site: siteText === undefined ? site : siteEntry(site.file, { ...readYaml(siteText), text: siteText }),
  };
}
