import { citedDoi } from '../../model/cited-doi.ts';
import { defined } from '../../model/defined.ts';
import { readAt } from '../../model/identifiers.ts';
import type { Paper } from '../../model/paper.ts';
import { paths } from '../../model/urls.ts';
import type { PublishedList } from '../published-list.ts';
import { biblatex, bibtex, isMacro, type Dialect } from './dialects.ts';
import { textFields } from './text-fields.ts';
import { workOf } from './work.ts';

/**
 * Papers as BibTeX, each as the entry that it is, with its identifiers and with a field of our own, so that
 * importing the file gives the same entries.
 */
export function writeBibtex(papers: readonly Paper[], list: PublishedList): string {
  return entriesOf(papers, list, bibtex);
}

/** The same as biblatex, with the fields of its data model and no others. */
export function writeBiblatex(papers: readonly Paper[], list: PublishedList): string {
  return entriesOf(papers, list, biblatex);
}

function entriesOf(papers: readonly Paper[], { keys, fullUrl }: PublishedList, dialect: Dialect): string {
  return papers
    .map((paper) => entryOf(paper, defined(keys.get(paper.id)), fullUrl(paths.paper(paper.id)), dialect))
    .join('\n');
}

/** @param page the paper's page on the site, for one that is neither on arXiv nor in a registry */
function entryOf(paper: Paper, key: string, page: string, dialect: Dialect): string {
  const { type, fields: publication } = dialect.entry(workOf(paper));
  const { eprint, eprintclass, doi: ownDoi, language, ...texts } = textFields(paper);
  const fields: Record<string, string | undefined> = {
    title: texts['title'],
    author: texts['author'],
    key: dialect.needsKey && !texts['author'] ? texts['title'] : undefined,
    ...publication,
    eprint,
    ...(eprint && dialect.archive(eprintclass)),
    doi: ownDoi ?? citedDoi(paper),
    url: readAt(paper) ?? page,
    [dialect.language]: language,
    ...texts,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name} = ${isMacro(name) ? value : `{${value}}`}`] : [],
  );
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
}
