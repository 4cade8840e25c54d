import { defined } from '../../model/defined.ts';
import { arxivPage, doiPage } from '../../model/identifiers.ts';
import type { Paper } from '../../model/paper.ts';
import { isPublished } from '../../model/publication.ts';
import { paths } from '../../model/urls.ts';
import { readSegments } from '../../markdown/segments.ts';
import { MONTHS } from './bibtex-entries.ts';
import { writeName } from './names.ts';
import { entryType } from './entry-type.ts';
import { writeOwnFields } from './own-fields.ts';
import { segmentsToLatex, titleToLatex } from '../text/text-to-latex.ts';
import type { PublishedList } from '../published-list.ts';

/**
 * Papers as BibTeX, each as the entry that it is, with its identifiers and with fields of our own, so that
 * importing the file gives the same entries.
 */
export function writeBibtex(papers: readonly Paper[], { keys, fullUrl }: PublishedList): string {
  return papers
    .map((paper) => entryOf(paper, defined(keys.get(paper.id)), fullUrl(paths.paper(paper.id))))
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
    language: paper.language,
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
