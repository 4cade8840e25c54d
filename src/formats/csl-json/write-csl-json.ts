import { lineText } from '../../markdown/line.ts';
import { citedDoi } from '../../model/cited-doi.ts';
import { defined } from '../../model/defined.ts';
import { readAt } from '../../model/identifiers.ts';
import type { Paper } from '../../model/paper.ts';
import { isPublished } from '../../model/publication.ts';
import { paths } from '../../model/urls.ts';
import { abstractText } from '../abstract-text.ts';
import { writeOwnFields } from '../own-fields.ts';
import { publishedAs } from '../published-as.ts';
import type { PublishedList } from '../published-list.ts';
import { readCslName, writeCslName } from './names.ts';

/**
 * Papers as CSL-JSON (https://github.com/citation-style-language/schema, csl-data.json), with the citation
 * key as the id, since Pandoc cites by it. Maths in title and abstract is characters: CSL knows none. What it
 * has no field for is in `custom`, so that importing the file gives the same entries.
 */
export function writeCslJson(papers: readonly Paper[], list: PublishedList): string {
  const items = papers.map((paper) => oneFieldALine(itemOf(paper, list)));
  return items.length === 0 ? '[]\n' : `[\n${items.join(',\n')}\n]\n`;
}

/** A change of one field changes one line. */
function oneFieldALine(item: Record<string, unknown>): string {
  const lines = Object.entries(item).flatMap(([name, value]) =>
    value === undefined ? [] : [`    ${JSON.stringify(name)}: ${JSON.stringify(value)}`],
  );
  return `  {\n${lines.join(',\n')}\n  }`;
}

function itemOf(paper: Paper, { keys, site, topicTitles, fullUrl }: PublishedList): Record<string, unknown> {
  const { id, arxiv, category } = paper;
  const isElsewhere = isPublished(paper.publication);
  const { type, pages, date, ...published } = publishedAs(paper);
  const key = defined(keys.get(id));
  const title = lineText(paper.title);
  const author = paper.authors?.map(writeCslName);
  const abstract = abstractText(paper).join('\n\n');
  return {
    id: key,
    type,
    'citation-key': key,
    title,
    language: paper.language ?? site.languages?.[0],
    author,
    issued: date && { 'date-parts': [date.split('-').map(Number)] },
    'container-title': published.container,
    'container-title-short': published.containerShort,
    publisher: published.publisher,
    genre: published.genre,
    number: published.number,
    volume: published.volume,
    issue: published.issue,
    page: pages,
    DOI: citedDoi(paper),
    URL: readAt(paper) ?? fullUrl(paths.paper(id)),
    keyword: paper.topics?.map((topic) => topicTitles.get(topic) ?? topic).join(', ') || undefined,
    abstract: abstract || undefined,
    // Where Zotero keeps it: styles print `archive` of what was published elsewhere.
    note: arxiv && isElsewhere ? `arXiv:${arxiv}${category ? ` [${category}]` : ''}` : undefined,
    custom: {
      lectern: writeOwnFields(paper, { title, authors: author?.map(readCslName) ?? [], abstract }),
    },
  };
}
