import { defined } from '../../model/defined.ts';
import { papersOf, topicsOf, type Library } from '../../model/library.ts';
import type { Paper } from '../../model/paper.ts';
import { compareTitles } from '../../model/titles.ts';
import { comparePapers } from '../../similarity/compare-papers.ts';
import type { Neighbour } from '../engine/neighbours.ts';
import type { Column, PaperTable } from '../engine/paper-table.ts';
import { authorColumn, paperTable } from './paper-columns.ts';
import { searchedText, searchRecord, type RecordContext, type SearchRecord } from './record.ts';
import { findRelations, otherNames } from './relations.ts';
import { vocabularyOf } from './vocabulary.ts';

/** All that the search of a list is built from, in the order of page numbers, which is that of titles. */
export interface SearchData {
  records: SearchRecord[];
  table: PaperTable;
  authors: Column;
  /** The words of all texts, the most frequent first. */
  vocabulary: string[];
}

/** The search data of a library that has passed the rules. */
export function librarySearchData(library: Library): SearchData {
  const papers = papersOf(library);
  const titles = new Map(papers.map(({ id, title }) => [id, title]));
  return searchData(papers, library.synonyms.fields.groups ?? [], {
    topicTitles: new Map(topicsOf(library).map(({ id, title }) => [id, title])),
    titleOf: (id) => titles.get(id),
    language: indexLanguage(library.site.fields.languages?.[0]),
  });
}

/** The search data of papers. */
export function searchData(
  unordered: readonly Paper[],
  synonyms: readonly (readonly string[])[],
  context: RecordContext,
): SearchData {
  const papers = unordered.toSorted((a, b) => compareTitles(a.title, b.title) || (a.id < b.id ? -1 : 1));
  const contents = papers.map((paper) => searchedText(paper, context.titleOf));
  const texts = papers.map(({ title }, page) => `${title}.\n${contents[page] ?? ''}`);
  const also = otherNames(texts, findRelations(texts, synonyms));
  const neighbours = neighboursOf(papers);
  return {
    records: papers.map((paper, page) =>
      searchRecord(
        paper,
        { content: contents[page] ?? '', also: also[page] ?? '', neighbours: neighbours[page] ?? [] },
        context,
      ),
    ),
    table: paperTable(papers, context.topicTitles),
    authors: authorColumn(papers),
    vocabulary: vocabularyOf(texts, papers),
  };
}

/** For each paper, by page number, its nearest ones. */
function neighboursOf(papers: readonly Paper[]): Neighbour[][] {
  const pages = new Map(papers.map(({ id }, page) => [id, page]));
  const compared = comparePapers(papers);
  const pageAt = (index: number): number => defined(pages.get(defined(compared.papers[index]).id));
  const neighbours: Neighbour[][] = [];
  for (const [own, nearest] of compared.nearest.entries())
    neighbours[pageAt(own)] = nearest.map(({ index, score }) => ({ docId: pageAt(index), likeness: score }));
  return neighbours;
}

/**
 * The language that Pagefind is told: English, whose stems the engine knows, or one that Pagefind has no stemmer
 * for (`mis`, uncoded languages, ISO 639-2), so that words are kept as they are.
 */
export function indexLanguage(language = 'en'): string {
  return /^en\b/i.test(language) ? 'en' : 'mis';
}
