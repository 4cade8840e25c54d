import { escapeHtml } from '../../markdown/escape-html.ts';
import { lineHtml } from '../../markdown/line.ts';
import { arxivPage, doiPage } from '../../model/identifiers.ts';
import { textAttributes } from '../../model/languages.ts';
import type { Paper } from '../../model/paper.ts';
import { shortenNames } from '../../model/person-names.ts';
import { foreignLanguage, type SiteFrontmatter } from '../../model/site.ts';
import { paths } from '../../model/urls.ts';
import { element } from './element.ts';

/** Returns a paper as an item of the page of an edition: its facts, and where it is. */
export function editionPaper(paper: Paper, { languages }: SiteFrontmatter): string {
  const { id, title, authors = [], publication, summary, language } = paper;
  const { shown, more } = shortenNames(authors, MOST_NAMES);
  const names = shown.length > 0 ? `${element('bdi', {}, escapeHtml(shown.join(', ')))}${more}` : '';
  const facts = [names, escapeHtml(publication.phrase)].filter(Boolean).join(' · ');
  const page = element('a', { href: `../..${paths.paper(id)}` }, lineHtml(title));
  return element('li', { id: `paper-${id}` }, [
    element('h3', { ...textAttributes(language, languages) }, page),
    facts && element('p', { class: 'facts' }, facts),
    summary &&
      element('p', { class: 'summary', lang: foreignLanguage(languages), dir: 'auto' }, lineHtml(summary)),
    linksOf(paper),
  ]);
}

/** The paper elsewhere: an identifier says where it leads, in print too; other addresses are printed. */
function linksOf({ arxiv, doi, links = {} }: Paper): string {
  const items = [
    arxiv !== undefined && { href: arxivPage(arxiv), text: `arXiv:${arxiv}`, class: 'id' },
    doi !== undefined && { href: doiPage(doi), text: `doi:${doi}`, class: 'id' },
    ...Object.entries(links).map(([kind, href]) => ({ href, text: LINK_NAMES[kind] ?? kind })),
  ].filter((item) => item !== false);
  if (items.length === 0) return '';
  return element(
    'ul',
    {},
    items.map(({ text, ...attributes }) => element('li', {}, element('a', attributes, escapeHtml(text)))),
  );
}

const LINK_NAMES: Readonly<Record<string, string>> = {
  code: 'Code',
  project: 'Project page',
  openreview: 'OpenReview',
  pdf: 'PDF',
};
/** Of authors; all of them are in the data. */
const MOST_NAMES = 12;
