import type { Entry, Library } from '../model/library.ts';
import { readEntry } from './read-entry.ts';

/**
 * Returns a library in which some files have other texts: what the reader would find if they were written.
 */
export function withTexts(library: Library, texts: ReadonlyMap<string, string>): Library {
  const reread = <Fields>(entry: Entry<Fields>): Entry<Fields> => {
    const text = texts.get(entry.file);
    return text === undefined ? entry : (readEntry(entry.kind, entry.file, text) as Entry<Fields>);
  };
  return {
    ...library,
    papers: library.papers.map(reread),
    topics: library.topics.map(reread),
    paths: library.paths.map(reread),
    about: library.about.map(reread),
    site: reread(library.site),
    synonyms: reread(library.synonyms),
    venues: reread(library.venues),
  };
}
