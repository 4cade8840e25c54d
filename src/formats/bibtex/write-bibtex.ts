import { arxivPage, doiPage } from '../../model/identifiers.ts';
import { slug } from '../../model/ids.ts';
import type { Paper } from '../../model/paper.ts';
import { readSegments } from '../../markdown/segments.ts';
import { bibtexName, splitName } from './write-names.ts';
import { segmentsToLatex, textToLatex, titleToLatex } from '../text/text-to-latex.ts';

/**
 * All papers as BibTeX, by id. Each is a `@misc` in arXiv's own form
 * (https://info.arxiv.org/help/hypertex/bibstyles/), with the DOI, and in fields that styles ignore everything else that
 * an entry of the list has, so that importing the file gives the same list: its file name (`lectern`), `date-added` (as
 * BibDesk keeps it), the topics as `keywords`, the notes as `annotation`.
 */
export function bibtexFile(papers: readonly Paper[], urlOf: (paper: Paper) => string): string {
  const keys = citationKeys(papers);
  return papers
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((paper) => bibtexEntry(paper, keys.get(paper.id) ?? paper.id, urlOf(paper)))
    .join('\n');
}

/** @param page the paper's page on the site, for one that is on arXiv and in no registry */
export function bibtexEntry(paper: Paper, key: string, page: string): string {
  const { arxiv, doi, links = {}, published, venue } = paper;
  const [year, month, day] = published?.split('-') ?? [];
  const fields: Record<string, string | undefined> = {
    title: titleToLatex(paper.title),
    author: paper.authors?.map(bibtexName).join(' and '),
    year,
    month,
    day,
    howpublished: venue && textToLatex(venue),
    eprint: arxiv,
    archivePrefix: arxiv && 'arXiv',
    primaryClass: paper.category,
    doi: doi ?? (arxiv && `10.48550/arXiv.${arxiv}`),
    url: arxiv ? arxivPage(arxiv) : doi ? doiPage(doi) : page,
    abstract: readSegments(paper.abstract).map(segmentsToLatex).join('\n\n'),
    keywords: paper.topics?.join(', '),
    lectern: paper.id,
    'date-added': paper.added,
    summary: paper.summary && textToLatex(paper.summary),
    featured: paper.featured ? 'true' : undefined,
    aliases: paper.aliases?.join(', '),
    ...links,
    annotation: paper.notes.split('\n').map(textToLatex).join('\n'),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value
      ? [`  ${name} = ${name === 'month' ? (MONTHS[Number(value) - 1] ?? `{${value}}`) : `{${value}}`}`]
      : [],
  );
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

/**
 * For each id its citation key: family name of the first author, year, first word of the id. Papers that would have the
 * same get a, b ... in the order in which they joined the list, so that a new paper changes no key.
 */
function citationKeys(papers: readonly Paper[]): Map<string, string> {
  const inOrder = papers.toSorted((a, b) => (`${a.added} ${a.id}` < `${b.added} ${b.id}` ? -1 : 1));
  const groups = Map.groupBy(inOrder, ({ id, authors = [], published = '' }) => {
    const family = slug(splitName(authors[0] ?? '').family).replaceAll('-', '');
    return `${family || 'anonymous'}${published.slice(0, 4)}${id.split('-')[0] ?? ''}`;
  });
  return new Map(
    [...groups].flatMap(([key, group]) =>
      group.map(({ id }, index) => [id, index === 0 ? key : `${key}${LETTERS[index] ?? index}`] as const),
    ),
  );
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
