import { escapeText } from '../../../src/markdown/escape-text.ts';
import { publicationOf } from '../../../src/model/publication.ts';
import { searchData, type SearchData } from '../../../src/search/index/search-data.ts';
import type { Collection } from './read-collection.ts';

/** Makes what the site would build its search from, if the texts of a collection were its papers. */
export function collectionData({ docs }: Collection): SearchData {
  const papers = docs.map(({ id, title, text }) => ({
    id,
    title: title || id,
    added: '2000-01-01',
    abstract: escapeText(text.split(/\n{2,}/)),
    notes: '',
    cites: [],
    publication: publicationOf({}),
  }));
  return searchData(papers, [], { topicTitles: new Map(), titleOf: () => undefined, language: 'en' });
}

/** Returns the ids of the texts, by docId. */
export function textIdsOf({ records }: SearchData): string[] {
  return records.map(({ url }) => url.slice('/papers/'.length, -'/'.length));
}
