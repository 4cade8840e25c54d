import { yearOf } from '../model/partial-dates.ts';
import type { Paper } from '../model/paper.ts';
import { venueName } from '../model/venues.ts';
import { paths } from '../model/urls.ts';
import { plainText } from '../markdown/plain-text.ts';

/** What the index holds of one paper. Texts are plain: nothing in them is markup. */
export interface SearchRecord {
  /** The paper's page, below the base. */
  url: string;
  language: string;
  /** What is searched and excerpted: the abstract, the summary, the notes. */
  content: string;
  meta: { title: string; authors: string; topics: string; year: string };
  filters: { topic: string[]; year: string[]; venue: string[]; code: string[] };
  /** Sortable as text. */
  sort: { date: string; title: string };
}

/**
 * The record of a paper.
 * @param topicTitles the titles of all topics, by id
 * @param titleOf the titles of papers that bodies cite
 */
export function searchRecord(
  paper: Paper,
  {
    topicTitles,
    titleOf,
    language,
  }: {
    topicTitles: ReadonlyMap<string, string>;
    titleOf: (id: string) => string | undefined;
    language: string;
  },
): SearchRecord {
  const { id, title, authors = [], published, topics = [], venue, links, summary, abstract, notes } = paper;
  const year = published === undefined ? '' : String(yearOf(published));
  return {
    url: paths.paper(id),
    language,
    content: [plainText(abstract, titleOf), summary, plainText(notes, titleOf)].filter(Boolean).join('\n'),
    meta: {
      title,
      authors: authors.join(', '),
      topics: topics.map((topic) => topicTitles.get(topic) ?? topic).join(', '),
      year,
    },
    filters: {
      topic: topics,
      year: year ? [year] : [],
      venue: [venue === undefined ? 'preprint' : venueName(venue)],
      code: [links?.code === undefined ? 'no' : 'yes'],
    },
    sort: { date: published ?? '', title: title.toLowerCase() },
  };
}
