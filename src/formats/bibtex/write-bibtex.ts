import { defined } from '../../model/defined.ts';
import { arxivPage, doiPage } from '../../model/identifiers.ts';
import { slug } from '../../model/ids.ts';
import type { Paper } from '../../model/paper.ts';
import { isPublished } from '../../model/publication.ts';
import { readSegments } from '../../markdown/segments.ts';
import { MONTHS } from './bibtex-entries.ts';
import { splitName, writeName } from './names.ts';
import { entryType } from './entry-type.ts';
import { writeOwnFields } from './own-fields.ts';
import { segmentsToLatex, titleToLatex } from '../text/text-to-latex.ts';

/**
 * All papers as BibTeX, by id, each as the entry that it is, with its identifiers and with fields of our own,
 * so that importing the file gives the same list.
 */
export function writeBibtex(papers: readonly Paper[], urlOf: (paper: Paper) => string): string {
  const keys = citationKeys(papers);
  return papers
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((paper) => entryOf(paper, defined(keys.get(paper.id)), urlOf(paper)))
    .join('\n');
}

/** @param page the paper's page on the site, for one that is neither on arXiv nor in a registry */
function entryOf(paper: Paper, key: string, page: string): string {
  const { arxiv, doi } = paper;
  const { type, fields: publication } = entryType(paper);
  // arXiv's own DOI is that of the preprint, and no other version's.
  const arxivDoi =
    arxiv !== undefined && !isPublished(paper.publication) ? `10.48550/arXiv.${arxiv}` : undefined;
  const fields: Record<string, string | number | undefined> = {
    title: titleToLatex(paper.title),
    author: paper.authors?.map(writeName).join(' and '),
    ...publication,
    eprint: arxiv,
    archivePrefix: arxiv && 'arXiv',
    primaryClass: paper.category,
    doi: doi ?? arxivDoi,
    url: arxiv ? arxivPage(arxiv) : doi ? doiPage(doi) : page,
    abstract: readSegments(paper.abstract).map(segmentsToLatex).join('\n\n'),
    ...writeOwnFields(paper),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name} = ${name === 'month' ? defined(MONTHS[Number(value) - 1]) : `{${value}}`}`] : [],
  );
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
}

/**
 * For each id its citation key: family name of the first author, year of the first appearance, which stays
 * when a preprint is published, first word of the id. Papers that would have the same get a, b ... in the
 * order in which they joined the list, so that a new paper changes no key.
 */
function citationKeys(papers: readonly Paper[]): Map<string, string> {
  const inOrder = papers.toSorted((a, b) => (`${a.added} ${a.id}` < `${b.added} ${b.id}` ? -1 : 1));
  const groups = Map.groupBy(inOrder, ({ id, authors = [], published = '' }) => {
    const family = slug(splitName(authors[0] ?? '').family).replaceAll('-', '');
    return `${family || 'anonymous'}${published.slice(0, 4)}${defined(id.split('-')[0])}`;
  });
  return new Map(
    [...groups].flatMap(([key, group]) =>
      group.map(({ id }, index) => [id, index === 0 ? key : `${key}${LETTERS[index] ?? index}`] as const),
    ),
  );
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
