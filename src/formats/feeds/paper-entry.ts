import { changeName, lastNews } from '../../model/changes.ts';
import { arxivPage, arxivPdf, doiPage } from '../../model/identifiers.ts';
import { textAttributes } from '../../model/languages.ts';
import type { Paper } from '../../model/paper.ts';
import { formatDate } from '../../model/partial-dates.ts';
import { paths } from '../../model/urls.ts';
import { escapeHtml } from '../../markdown/escape-html.ts';
import { linePlainHtml, lineText } from '../../markdown/line.ts';
import { plainHtml, type CitedPaper } from '../../markdown/plain-html.ts';
import type { PublishedList } from '../published-list.ts';
import type { FeedEntry } from './feed.ts';
import { permanentId } from './permanent-id.ts';

/**
 * Returns what makes an entry of a paper: what changed since, where it was published, the whole abstract, the
 * notes of the list, and where to read it.
 */
export function paperEntries(list: PublishedList): (paper: Paper) => FeedEntry {
  const byId = new Map(list.papers.map((paper) => [paper.id, paper]));
  const topics = new Map(list.topics.map(({ id, title }) => [id, { id, title }]));
  const cited = (id: string): CitedPaper | undefined => {
    const paper = byId.get(id);
    return paper && { href: list.fullUrl(paths.paper(id)), titleHtml: linePlainHtml(paper.title) };
  };
  return (paper) => ({
    id: permanentId(paths.paper(paper.aliases?.[0] ?? paper.id), list),
    url: list.fullUrl(paths.paper(paper.id)),
    title: lineText(paper.title),
    language: paper.language,
    authors: paper.authors ?? [],
    published: paper.added,
    updated: lastNews(paper),
    topics: (paper.topics ?? []).flatMap((id) => topics.get(id) ?? []),
    summary: paper.summary === undefined ? undefined : lineText(paper.summary),
    html: [
      ...(paper.changes ?? []).map(changeHtml),
      publishedHtml(paper),
      inItsLanguage(plainHtml(paper.abstract, cited), paper, list),
      paper.notes === '' ? '' : `<h4>Notes</h4>${plainHtml(paper.notes, cited)}`,
      linksHtml(paper, list),
    ].join(''),
    elsewhere: [
      paper.arxiv === undefined ? [] : arxivPage(paper.arxiv),
      paper.doi === undefined ? [] : doiPage(paper.doi),
    ].flat(),
  });
}

function changeHtml({ date, what, note }: NonNullable<Paper['changes']>[number]): string {
  const text = note === undefined ? '' : `: ${linePlainHtml(note)}`;
  return `<p><strong>${changeName(what)} ${formatDate(date)}</strong>${text}</p>`;
}

function publishedHtml({ publication: { phrase, firstAppeared } }: Paper): string {
  const facts = [
    firstAppeared?.startsWith(phrase) ? '' : phrase,
    firstAppeared === undefined ? '' : `first published ${formatDate(firstAppeared)}`,
  ].filter(Boolean);
  return facts.length === 0 ? '' : `<p>${escapeHtml(facts.join(' · '))}</p>`;
}

/** Readers guess the language and the direction of a text, unless it says them. */
function inItsLanguage(html: string, { language }: Paper, { site }: PublishedList): string {
  const { lang, dir } = textAttributes(language, site.languages);
  const isOther = language !== undefined || dir === 'rtl';
  if (!isOther || html === '') return html;
  return `<div${lang === undefined ? '' : ` lang="${escapeHtml(lang)}"`} dir="${dir}">${html}</div>`;
}

function linksHtml({ id, arxiv, links = {} }: Paper, { site, fullUrl }: PublishedList): string {
  const all = [
    { name: site.title, href: fullUrl(paths.paper(id)) },
    arxiv !== undefined && { name: 'arXiv', href: arxivPage(arxiv) },
    { name: 'PDF', href: arxiv === undefined ? links.pdf : arxivPdf(arxiv) },
    { name: 'Code', href: links.code },
    { name: 'Project page', href: links.project },
  ].flatMap((link) => {
    if (link === false || link.href === undefined) return [];
    return `<a href="${escapeHtml(link.href)}">${escapeHtml(link.name)}</a>`;
  });
  return `<p>${all.join(' · ')}</p>`;
}
