import type { z } from 'zod';
import type { Entry, Library } from '../model/library.ts';
import { pathFields } from '../model/path.ts';
import { paperFields } from '../model/paper.ts';
import { siteFields } from '../model/site.ts';
import { synonymFields } from '../model/synonyms.ts';
import { topicFields } from '../model/topic.ts';
import { readFrontmatter } from './frontmatter.ts';
import { readEntry } from './read-library.ts';
import { dataEntry } from './read-data-file.ts';

/** A library in which some files have other texts: what the reader would find if they were written. */
export function withTexts(library: Library, texts: ReadonlyMap<string, string>): Library {
  const reread =
    <Fields>(shape: z.ZodRawShape) =>
    (entry: Entry<Fields>): Entry<Fields> => {
      const text = texts.get(entry.file);
      return text === undefined ? entry : readEntry<Fields>(entry.file, shape, readFrontmatter(text));
    };
  const rereadData = <Fields>(shape: z.ZodRawShape, entry: Entry<Fields>): Entry<Fields> => {
    const text = texts.get(entry.file);
    return text === undefined ? entry : dataEntry<Fields>(entry.id, entry.file, shape, text);
  };
  return {
    ...library,
    papers: library.papers.map(reread(paperFields)),
    topics: library.topics.map(reread(topicFields)),
    paths: library.paths.map(reread(pathFields)),
    site: rereadData(siteFields, library.site),
    synonyms: rereadData(synonymFields, library.synonyms),
  };
}
