import { defined } from '../../model/defined.ts';
import { papersOf, pathsOf, topicsOf, type Library } from '../../model/library.ts';
import type { Paper } from '../../model/paper.ts';
import { lineText } from '../../markdown/line.ts';
import type { LatentSemantics } from '../../similarity/latent-semantics.ts';
import { compareTitles } from '../../model/compare-titles.ts';
import type { Column, PaperTable } from '../engine/paper-table.ts';
import type { PlaceList } from '../engine/place-list.ts';
import type { SearchRecord } from '../pagefind/record.ts';
import { listSemantics } from './list-semantics.ts';
import { expandTexts, findSynonyms } from './expansions.ts';
import { languageOf } from './languages.ts';
import { authorColumn, paperTable } from './paper-columns.ts';
import { placesOfList, type ListParts } from './places-of-list.ts';
import { searchedText, searchRecord, type RecordContext } from './record.ts';
import { vocabularyOf } from './vocabulary.ts';

/** All that the search of a list is built from, in the order of docIds, which is that of titles. */
export interface SearchData {
  /** The language of the list. */
  language: string;
  records: SearchRecord[];
  table: PaperTable;
  authors: Column;
  places: PlaceList;
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
    paths: pathsOf(library),
    languages,
    otherVenueNames: new Map((library.venues.fields.venues ?? []).map(({ name, also = [] }) => [name, also])),
    language: languages?.[0] ?? 'en',
  });
}

/**
 * Makes the search data of papers.
 * @param synonyms groups of words that mean the same
 */
export function searchData(
  unordered: readonly Paper[],
  synonyms: readonly (readonly string[])[],
  context: RecordContext & ListParts,
): SearchData {
  const titled = unordered.map((paper) => ({ paper, title: lineText(paper.title) }));
  titled.sort((a, b) => compareTitles(a.title, b.title) || (a.paper.id < b.paper.id ? -1 : 1));
  const papers = titled.map(({ paper }) => paper);
  const contents = papers.map((paper) => searchedText(paper, context.titleOf));
  const texts = titled.map(({ title }, docId) => `${title}.\n${defined(contents[docId])}`);
  const expansions = expandTexts(texts, findSynonyms(texts, synonyms));
  const records = papers.map((paper, docId) =>
    searchRecord(
      paper,
      { content: defined(contents[docId]), expansions: defined(expansions[docId]) },
      context,
    ),
  );
  return {
    language: context.language,
    records,
    table: paperTable(papers, context.topicTitles),
    authors: authorColumn(papers),
    places: placesOfList(
      papers,
      records.map(({ meta }) => meta.title ?? ''),
      context,
    ),
    vocabulary: vocabularyOf(texts, papers),
    semantics: listSemantics(texts, languageOf(context.language).stem),
    ids: papers.map(({ id }) => id),
  };
}
