import { createHash } from 'node:crypto';
import { papersOf, topicsOf, type Library } from '../model/library.ts';
import { searchRecord, type SearchRecord } from './record.ts';

/** The records of all papers of a library that has passed the rules, in the order of ids. */
export function libraryRecords(library: Library): SearchRecord[] {
  const papers = papersOf(library);
  const titles = new Map(papers.map(({ id, title }) => [id, title]));
  const context = {
    topicTitles: new Map(topicsOf(library).map(({ id, title }) => [id, title])),
    titleOf: (id: string) => titles.get(id),
    language: library.site.fields.languages?.[0] ?? 'en',
  };
  return papers.map((paper) => searchRecord(paper, context));
}

/**
 * Sixteen hexadecimal digits that stand for the content of an index. Pagefind makes identical files from identical
 * records, so the name of the index can be known, and pages rendered, before it is built.
 * @param version of Pagefind, which also decides what is in the files
 */
export function contentHash(records: readonly SearchRecord[], version: string): string {
  return createHash('sha256').update(version).update(JSON.stringify(records)).digest('hex').slice(0, 16);
}
