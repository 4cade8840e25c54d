import { citedDoi } from '../../model/cited-doi.ts';
import { arxivPage, arxivPdf, doiPage } from '../../model/identifiers.ts';
import { nameParts } from '../../model/name-parts.ts';
import type { PublishedPaper } from '../../model/published.ts';
import { publishedAs, type PublishedAs } from '../published-as.ts';

/** What a page tells programs of a paper, whichever vocabulary they read. */
export interface PaperFacts {
  /** With its maths as characters. */
  title: string;
  authors: readonly string[];
  work: PublishedAs;
  /** When it first appeared, for what was published nobody says when. */
  appeared?: string | undefined;
  /** A language tag: `en`. */
  language: string;
  doi?: string | undefined;
  arxiv?: string | undefined;
  /** The address of its PDF. */
  pdf?: string | undefined;
  /** Where it is elsewhere, the free copy first. */
  elsewhere: readonly string[];
  /** The full address of its page. */
  page: string;
  /** What it is about, the main topic first. */
  topics: readonly { title: string; page: string }[];
}

/**
 * Returns what a page tells programs of a paper.
 * @param context what the entry does not say: its full address, its topics, and the language of the list
 */
export function paperFacts(
  paper: PublishedPaper,
  context: Pick<PaperFacts, 'page' | 'topics' | 'language'>,
): PaperFacts {
  const { arxiv, doi, language = context.language, links = {}, publication } = paper;
  const work = publishedAs(paper);
  return {
    ...context,
    language,
    title: paper.plainTitle,
    authors: paper.authors ?? [],
    work,
    appeared: work.date === undefined ? publication.firstAppeared : undefined,
    arxiv,
    doi: citedDoi(paper),
    pdf: arxiv === undefined ? links.pdf : arxivPdf(arxiv),
    elsewhere: [arxiv && arxivPage(arxiv), doi && doiPage(doi)].filter((address) => address !== undefined),
  };
}

/**
 * Returns `van der Berg, Jan` and `King, Martin Luther Jr.`; a group or a single name as it is. There is one
 * comma at most: readers take what stands before the first for the family name and before the second for the
 * given one.
 */
export function familyFirst(name: string): string {
  const parts = nameParts(name);
  if (!parts) return name;
  const { given, particle, family, suffix } = parts;
  return [joined(particle, family), joined(given, suffix)].filter(Boolean).join(', ');
}

function joined(...words: string[]): string {
  return words.filter(Boolean).join(' ');
}
