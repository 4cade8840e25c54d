import { defined } from '../../model/defined.ts';
import { papersOf, topicsOf, type Library } from '../../model/library.ts';
import type { Paper } from '../../model/paper.ts';
import { lineText } from '../../markdown/line.ts';
import type { LatentSemantics } from '../../similarity/latent-semantics.ts';
import { stemFor } from '../engine/match-word.ts';
import { compareTitles } from '../../model/compare-titles.ts';
import type { Column, PaperTable } from '../engine/paper-table.ts';
import type { SearchRecord } from '../pagefind/record.ts';
import { listSemantics } from './list-semantics.ts';
import { expandTexts, findSynonyms } from './expansions.ts';
import { authorColumn, paperTable } from './paper-columns.ts';
import { searchedText, searchRecord, type RecordContext } from './record.ts';
import { searchableText } from './searchable-text.ts';
import { vocabularyOf } from './vocabulary.ts';

/** All that the search of a list is built from, in the order of docIds, which is that of titles. */
export interface SearchData {
  records: SearchRecord[];
  table: PaperTable;
  authors: Column;
  /** The words of all texts, the most frequent first. */
  vocabulary: string[];
  semantics: LatentSemantics;
  ids: string[];
}

/** Makes the search data of a library that has passed the rules. */
export function librarySearchData(library: Library): SearchData {
  const papers = papersOf(library);
  const titles = new Map(papers.map(({ id, title }) => [id, lineText(title)]));
  const { languages } = library.site.fields;
  return searchData(papers, library.synonyms.fields.groups ?? [], {
    topicTitles: new Map(topicsOf(library).map(({ id, title }) => [id, title])),
    titleOf: (id) => titles.get(id),
    languages,
    language: indexLanguage(languages?.[0]),
  });
}

/**
 * Makes the search data of papers.
 * @param synonyms groups of words that mean the same
 */
export function searchData(
  unordered: readonly Paper[],
  synonyms: readonly (readonly string[])[],
  context: RecordContext,
): SearchData {
  const titled = unordered.map((paper) => ({ paper, title: lineText(paper.title) }));
  titled.sort((a, b) => compareTitles(a.title, b.title) || (a.paper.id < b.paper.id ? -1 : 1));
  const papers = titled.map(({ paper }) => paper);
  const contents = papers.map((paper) => searchedText(paper, context.titleOf));
  const texts = titled.map(
    ({ title }, docId) => searchableText(`${title}.\n${defined(contents[docId])}`).text,
  );
  const expansions = expandTexts(texts, findSynonyms(texts, synonyms));
  return {
    records: papers.map((paper, docId) =>
      searchRecord(
        paper,
        {
          content: defined(contents[docId]),
          expansions: defined(expansions[docId]),
        },
        context,
      ),
    ),
    table: paperTable(papers, context.topicTitles),
    authors: authorColumn(papers),
    vocabulary: vocabularyOf(texts, papers),
    semantics: listSemantics(texts, stemFor(context.language)),
    ids: papers.map(({ id }) => id),
  };
}

/**
 * Returns the language that Pagefind is told: English, whose stems the engine knows, or one that Pagefind has
 * no stemmer for (`mis`, uncoded languages, ISO 639-2), so that words are kept as they are.
 */
export function indexLanguage(language = 'en'): string {
  return /^en\b/i.test(language) ? 'en' : 'mis';
}
