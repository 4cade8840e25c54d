import { createEngine, type Engine } from '../../src/search/engine/engine.ts';
import type { FetchFile } from '../../src/search/engine/fetch-file.ts';
import { parseSearch } from '../../src/search/engine/search-state.ts';
import { buildIndex, type IndexFiles } from '../../src/search/index/build-index.ts';
import { languageOf } from '../../src/search/index/languages.ts';
import { librarySearchData, searchData, type SearchData } from '../../src/search/index/search-data.ts';
import { defined } from '../../src/model/defined.ts';
import type { Library } from '../../src/model/library.ts';
import type { Paper } from '../../src/model/paper.ts';
import { publicationOf } from '../../src/model/publication.ts';
import type { SearchRecord } from '../../src/search/pagefind/record.ts';

/** The engine over a real index, and what the index was made of. */
export interface TestedSearch {
  engine: Engine;
  data: SearchData;
  files: IndexFiles;
  /** The ids of the papers found for a query, best first. */
  find(query: string): Promise<string[]>;
}

/** The search of a library. */
export function searchLibrary(library: Library): Promise<TestedSearch> {
  return searchOver(librarySearchData(library));
}

/**
 * The search of papers of which a test gives what matters to it.
 * @param language of the list
 */
export function searchPapers(
  papers: readonly (Partial<Paper> & Pick<Paper, 'title'>)[],
  synonyms: readonly (readonly string[])[] = [],
  language = 'en',
): Promise<TestedSearch> {
  const whole = papers.map((paper, index) => ({
    id: `paper-${index}`,
    added: '2026-01-01',
    abstract: '',
    notes: '',
    cites: [],
    publication: publicationOf(paper),
    ...paper,
  }));
  return searchOver(
    searchData(whole, synonyms, { topicTitles: new Map(), titleOf: () => undefined, language }),
  );
}

async function searchOver(data: SearchData): Promise<TestedSearch> {
  const files = await buildIndex(data);
  const engine = createEngine(fetchFromMemory(files), languageOf(data.language));
  return {
    engine,
    data,
    files,
    find: async (query) => {
      const { docIds } = await engine.search({ ...parseSearch(''), query });
      return docIds.map((docId) => idOf(defined(data.records[docId])));
    },
  };
}

/** Returns the id of the paper that a record is of. */
export function idOf({ url }: SearchRecord): string {
  return defined(url.split('/')[2]);
}

/** Gives the files of an index as a server would. */
export function fetchFromMemory(files: IndexFiles): FetchFile {
  return (path) => {
    const content = files.get(path);
    return content ? Promise.resolve(new Uint8Array(content)) : Promise.reject(new Error(`404 for ${path}`));
  };
}
