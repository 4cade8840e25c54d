import { lineText } from '../../markdown/line.ts';
import { citedDoi } from '../../model/cited-doi.ts';
import { readAt } from '../../model/identifiers.ts';
import type { Paper } from '../../model/paper.ts';
import { isPublished } from '../../model/publication.ts';
import { paths } from '../../model/urls.ts';
import { abstractText } from '../abstract-text.ts';
import { writeOwnFields } from '../own-fields.ts';
import { publishedAs, type PublishedAs, type WorkType } from '../published-as.ts';
import type { PublishedList } from '../published-list.ts';
import { readRisName, writeRisName } from './names.ts';

/**
 * Papers as RIS (https://en.wikipedia.org/wiki/RIS_(file_format)), as Zotero and EndNote read it: one line a
 * value, with CR and LF, since some programs take a longer one for a fault. The file name of a paper is its
 * `ID`, and in `U5`, which they pass over, stands as JSON what RIS has no tag for, so that importing the file
 * gives the same entries.
 */
export function writeRis(papers: readonly Paper[], list: PublishedList): string {
  return papers.map((paper) => recordOf(paper, list)).join('\r\n');
}

type Value = string | undefined;

function recordOf(paper: Paper, { site, topicTitles, fullUrl }: PublishedList): string {
  const { id, arxiv, language } = paper;
  const isElsewhere = isPublished(paper.publication);
  const published = publishedAs(paper);
  const title = line(lineText(paper.title));
  const authors = paper.authors?.map(writeRisName).map(line) ?? [];
  const abstract = line(abstractText(paper).join(' '));
  const own = writeOwnFields(paper, { title, authors: authors.map(readRisName), abstract });
  const fields: [tag: string, value: Value | readonly Value[]][] = [
    ['TY', TYPES[published.type]],
    ['ID', id],
    ['TI', title],
    ['AU', authors],
    ...publicationFields(published),
    ['DP', site.title],
    // Zotero's styles print both, which of what was published elsewhere would be wrong.
    ['DB', arxiv && !isElsewhere ? 'arXiv' : undefined],
    ['AN', arxiv && !isElsewhere ? `arXiv:${arxiv}` : undefined],
    ['DO', citedDoi(paper)],
    ['UR', readAt(paper) ?? fullUrl(paths.paper(id))],
    ['LA', language ?? site.languages?.[0]],
    // Zotero cuts keywords at a semicolon.
    ['KW', paper.topics?.map((topic) => (topicTitles.get(topic) ?? topic).replaceAll(';', ','))],
    ['AB', abstract],
    ['U5', inOneLine(JSON.stringify({ lectern: own }))],
  ];
  const lines = fields.flatMap(([tag, values]) =>
    [values].flat().flatMap((value) => (value ? [`${tag}  - ${line(value)}\r\n`] : [])),
  );
  return `${lines.join('')}ER  - \r\n`;
}

function publicationFields({
  type,
  container,
  containerShort,
  date,
  pages,
  ...rest
}: PublishedAs): [string, Value][] {
  const [year, month = '', day = ''] = date?.split('-') ?? [];
  const [, first = pages, last] = /^(\w+)-(\w+)$/.exec(pages ?? '') ?? [];
  return [
    ['T2', container],
    // The proceedings, which have the name of the conference where no other is known.
    ['C3', type === 'paper-conference' ? container : undefined],
    ['J2', containerShort],
    ['PY', year],
    ['DA', year && `${year}/${month}/${day}/`],
    ['VL', rest.volume],
    ['IS', rest.issue],
    ['SP', first],
    ['EP', last],
    ['PB', rest.publisher],
    ['M3', rest.genre],
    ['SN', type === 'report' ? rest.number : undefined],
  ];
}

/** White space of any kind is one space: a break would begin another line, which may look like a tag. */
function line(text: string): string {
  return text
    .replace(/[^\S ]+|\p{Cc}+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** JSON in which `line` finds nothing to fold. */
function inOneLine(json: string): string {
  return json
    .replace(/[^\S ]|\p{Cc}/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/(?<= ) +/g, (spaces) => '\\u0020'.repeat(spaces.length));
}

/**
 * No type of RIS is a preprint. Zotero makes a manuscript of `UNPD`, and of `UNPB`, which it does not know, a
 * journal article; `GEN` claims nothing.
 */
const TYPES: Record<WorkType, string> = {
  article: 'UNPD',
  'article-journal': 'JOUR',
  'paper-conference': 'CONF',
  book: 'BOOK',
  chapter: 'CHAP',
  thesis: 'THES',
  report: 'RPRT',
  document: 'GEN',
};
