import { escapeHtml } from '../markdown/escape-html.ts';
import { lineText } from '../markdown/line.ts';
import { arxivPage, doiPage } from '../model/identifiers.ts';
import type { Paper } from '../model/paper.ts';
import { yearOf } from '../model/partial-dates.ts';
import { shortenNames } from '../model/person-names.ts';
import { noteOn } from '../model/publication-phrase.ts';
import { inVolume, isPublished, type Publication } from '../model/publication.ts';

/** What a citation says of a paper. */
export type CitedPaper = Pick<
  Paper,
  'title' | 'language' | 'authors' | 'arxiv' | 'doi' | 'links' | 'publication'
>;

/**
 * Returns a paper as people cite it in a letter, on one line of characters: authors, year, title, where it
 * was published and where it is. `Ada Lovelace and Alan Turing (2024). On engines. Nature, volume 16, pages
 * 1–20. https://doi.org/10.1000/xyz`. The year is that of the publication, else of the first appearance; of a
 * published paper whose year nobody says, the latter stands behind the venue. An address has no full stop,
 * which would become a part of it.
 */
export function citationSentence(paper: CitedPaper): string {
  return write(paper, ({ text }) => text);
}

/**
 * Returns the same as HTML on one line: in italics what the paper appeared in, addresses as links, and the
 * title in its language.
 */
export function citationSentenceHtml(paper: CitedPaper): string {
  return write(paper, ({ text, mark, language, address }) => {
    const html = escapeHtml(text);
    if (address !== undefined) return `<a href="${escapeHtml(address)}">${html}</a>`;
    if (mark === undefined) return html;
    const lang = language === undefined ? '' : ` lang="${escapeHtml(language)}"`;
    return `<${mark}${lang}>${html}</${mark}>`;
  });
}

/** A run of text in a citation, and what it is. */
interface Run {
  text: string;
  /** The element that it is in HTML: `bdi` keeps text of another direction from turning its neighbours. */
  mark?: 'bdi' | 'i';
  language?: string | undefined;
  address?: string | undefined;
}

function write(paper: CitedPaper, writeRun: (run: Run) => string): string {
  return [...opening(paper), ...place(paper), ...address(paper)]
    .map((runs) => {
      const { text, address: url } = runs.at(-1) ?? { text: '' };
      const isStopped = text === url || /[.?!…。？！]["'”’]?$/u.test(text);
      return `${runs.map(writeRun).join('')}${isStopped ? '' : '.'}`;
    })
    .join(' ');
}

/** Who and when, and the title; the year stands behind the title where nobody is known. */
function opening({ authors = [], title, language, publication }: CitedPaper): Run[][] {
  const { venueYear, year } = publication;
  const cited = isPublished(publication) ? venueYear : year;
  const when: Run[] = cited === undefined ? [] : [{ text: ` (${cited})` }];
  const what: Run = { text: lineText(title), mark: 'bdi', language };
  if (authors.length === 0) return [[what, ...when]];
  return [[...namesOf(authors), ...when], [what]];
}

/** Each name is in its own direction, and all of them in that of the sentence. */
function namesOf(authors: readonly string[]): Run[] {
  const isMany = authors.length > MOST_NAMES;
  const shown = isMany ? shortenNames(authors, NAMES_OF_MANY).shown : authors;
  const runs = shown.flatMap((name, index): Run[] => {
    const isLast = index === shown.length - 1 && !isMany;
    return [{ text: index === 0 ? '' : isLast ? ' and ' : ', ' }, { text: name, mark: 'bdi' }];
  });
  return isMany ? [...runs, { text: ' et al.' }] : runs;
}

function place({ publication, arxiv, links }: CitedPaper): Run[][] {
  const { venue, kind, pages, label, venueYear, firstAppeared } = publication;
  if (!isPublished(publication)) {
    // The identifier says that it is on arXiv.
    const isSaid = label === '' || (venue?.id === 'arxiv' && arxiv !== undefined);
    return isSaid ? [] : [[{ text: sentenceLabel(publication) }]];
  }
  const name = venue?.full ?? venue?.name ?? '';
  const isIn = kind === 'conference' || kind === 'workshop' || (kind === 'book' && pages !== undefined);
  const isWork = !isIn && (kind === 'book' || kind === 'thesis' || kind === 'report');
  const volume = inVolume(publication);
  const firstYear = firstAppeared === undefined ? undefined : yearOf(firstAppeared);
  const note = venueYear === undefined ? noteOn(undefined, firstYear, { arxiv, links }) : '';
  const runs: Run[] = [
    ...(isIn ? [{ text: 'In ' }] : []),
    isWork ? { text: sentenceLabel(publication) } : { text: name, mark: 'i' },
    ...(volume === '' ? [] : [{ text: `, ${volume}` }]),
    ...(note === '' ? [] : [{ text: ` ${note}` }]),
  ];
  return [runs];
}

/** The identifier on arXiv, and the address of the published version, else of the paper. */
function address({ arxiv, doi, links = {} }: CitedPaper): Run[][] {
  const page = arxiv === undefined ? undefined : arxivPage(arxiv);
  const published = doi === undefined ? undefined : doiPage(doi);
  const url = published ?? page ?? links.openreview ?? links.pdf ?? links.project;
  return [
    ...(arxiv === undefined ? [] : [[{ text: `arXiv:${arxiv}`, address: page === url ? undefined : page }]]),
    ...(url === undefined ? [] : [[{ text: url, address: url }]]),
  ];
}

/** The label as it begins a sentence, unless it begins with a name: bioRxiv is written so. */
function sentenceLabel({ label, venue }: Publication): string {
  if (venue && label.startsWith(venue.name)) return label;
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** More authors than these are shortened, to these. */
const MOST_NAMES = 6;
const NAMES_OF_MANY = 3;
