import { doiKey } from '../../model/identifiers.ts';
import type { Paper } from '../../model/paper.ts';
import { paths } from '../../model/urls.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { identifierKey } from '../engine/identifier-key.ts';
import { formatNeighbours, type Neighbour } from '../engine/neighbours.ts';
import type { SearchRecord } from '../pagefind/record.ts';

/** What a record needs to know of the rest of the list. */
export interface RecordContext {
  /** The titles of topics, by id; a topic with errors may be missing. */
  topicTitles: ReadonlyMap<string, string>;
  /** The titles of papers that bodies cite. */
  titleOf: (id: string) => string | undefined;
  /** The language of the texts, or one that Pagefind does not know, to keep words as they are. */
  language: string;
}

/**
 * Returns the text of a paper that is searched, apart from its title: the abstract, the summary, the notes.
 */
export function searchedText({ abstract, summary, notes }: Paper, titleOf: RecordContext['titleOf']): string {
  return [plainText(abstract, titleOf), summary, plainText(notes, titleOf)]
    .filter(Boolean)
    .join('\n')
    .replace(/[\ufb00-\ufb06\u00b5]/g, (letter) => letter.normalize('NFKC'))
    .replace(/(?<=\p{L})([—–])(?=\p{L})/gu, ' $1 ');
}

/**
 * Makes the record of a paper.
 * @param content its searched text; the title stands for one without words, as where only facts are known
 * @param expansions what it could have called things, as `expandTexts` gives it
 */
export function searchRecord(
  paper: Paper,
  {
    content,
    expansions,
    neighbours,
  }: { content: string; expansions: string; neighbours: readonly Neighbour[] },
  { topicTitles, language }: RecordContext,
): SearchRecord {
  const { id, title, authors = [], publication, topics = [], arxiv, doi } = paper;
  const identifiers = [arxiv, doi && doiKey(doi)].filter((identifier) => identifier !== undefined);
  const meta = {
    title,
    authors: authors.join(', '),
    topics: topics.map((topic) => topicTitles.get(topic) ?? topic).join(', '),
    year: publication.year === undefined ? '' : String(publication.year),
    expansions,
    identifiers: identifiers.map(identifierKey).join(' '),
  };
  return {
    url: paths.paper(id),
    language,
    // Pagefind leaves out a record without words, and then all later ones would have wrong docIds.
    content: [content, title].find((text) => /[\p{L}\p{N}]/u.test(text)) ?? id,
    meta: Object.fromEntries(Object.entries(meta).filter(([, text]) => text !== '')),
    filters: {
      topic: topics,
      publication: publication.phrase === '' ? [] : [publication.phrase],
      near: formatNeighbours(neighbours),
    },
  };
}
