import type { Paper } from '../../model/paper.ts';
import { paths } from '../../model/urls.ts';
import { textAttributes } from '../../model/languages.ts';
import { lineText } from '../../markdown/line.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { authorsText, nameFormsText } from '../engine/author-names.ts';
import { formerPageKey, linkKeys } from '../engine/find-identifiers.ts';
import { categoryKey, identifierKey } from '../engine/identifier-key.ts';
import { tokensOf } from '../engine/tokens.ts';
import type { SearchRecord } from '../pagefind/record.ts';
import { pagefindLanguage } from './languages.ts';

/** What a record needs to know of the rest of the list. */
export interface RecordContext {
  /** The titles of topics, by id; a topic with errors may be missing. */
  topicTitles: ReadonlyMap<string, string>;
  /** The titles of papers that bodies cite. */
  titleOf: (id: string) => string | undefined;
  /** The languages of the list, the main one first. */
  languages?: readonly string[] | undefined;
  /** Other short names of the venues, by the name that is shown: NIPS of NeurIPS. */
  otherVenueNames?: ReadonlyMap<string, readonly string[]> | undefined;
  /** The language of the list. */
  language: string;
}

/**
 * Returns the text of a paper that is searched, apart from its title, as it is written: the abstract, the
 * summary, the notes.
 */
export function searchedText({ abstract, summary, notes }: Paper, titleOf: RecordContext['titleOf']): string {
  return [plainText(abstract, titleOf), summary && lineText(summary), plainText(notes, titleOf)]
    .filter(Boolean)
    .join('\n')
    .replace(/(?<=\p{L})([—–])(?=\p{L})/gu, ' $1 ');
}

/**
 * Makes the record of a paper.
 * @param content its searched text; the title stands for one without words, as where only facts are known
 * @param expansions what it could have called things, as `expandTexts` gives it
 */
export function searchRecord(
  paper: Paper,
  { content, expansions }: { content: string; expansions: string },
  { topicTitles, language, languages, otherVenueNames }: RecordContext,
): SearchRecord {
  const { id, authors = [], publication, topics = [], category } = paper;
  const { venue, phrase } = publication;
  const venueNames = venue ? [venue.name, ...(otherVenueNames?.get(venue.name) ?? [])] : [];
  const title = lineText(paper.title);
  const meta = {
    title,
    authors: authorsText(authors),
    nameForms: nameFormsText(authors),
    topics: topics.map((topic) => topicTitles.get(topic) ?? topic).join(', '),
    venue: venueNames.join('; '),
    category: category === undefined ? '' : categoryKey(category),
    // All years that are shown: `ICLR 2024 (preprint 2023)`.
    year: [...new Set(phrase.match(/\d{4}/g))].join(' '),
    expansions,
    identifiers: identifiersOf(paper).join(' '),
  };
  return {
    url: paths.paper(id),
    language: pagefindLanguage(language),
    // Pagefind leaves out a record without words, and then all later ones would have wrong docIds.
    content: [content, title].find((text) => tokensOf(text).length > 0) ?? id,
    meta: Object.fromEntries(Object.entries(meta).filter(([, text]) => text !== '')),
    filters: {
      topic: topics,
      publication: publication.phrase === '' ? [] : [publication.phrase],
      ...languageFilter(paper, languages),
    },
  };
}

/** By what a paper is known elsewhere and was known here, and where it links to. */
function identifiersOf({ aliases = [], arxiv, doi, links = {} }: Paper): string[] {
  const named = [arxiv, doi].filter((identifier) => identifier !== undefined).map(identifierKey);
  const linked = Object.values(links).flatMap((address) => (address === undefined ? [] : linkKeys(address)));
  return [...new Set([...named, ...linked, ...aliases.map(formerPageKey)])];
}

/** The language and the direction of a paper whose entry names another language than the list's. */
function languageFilter({ language }: Paper, languages: RecordContext['languages']) {
  const own = textAttributes(language, languages);
  if (language === undefined || own.lang === textAttributes(undefined, languages).lang) return {};
  return { language: [own.lang ?? language], direction: [own.dir] };
}
