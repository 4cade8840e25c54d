import { escapeHtml } from '../../markdown/escape-html.ts';
import { lineText } from '../../markdown/line.ts';
import { compareTitles } from '../../model/compare-titles.ts';
import { countedNoun } from '../../model/counted-noun.ts';
import { citeEdition, editionTitle, fileSize, MANIFEST, type Manifest } from '../../model/edition.ts';
import { LICENCES, licenceSentences, type LicenceId } from '../../model/licences.ts';
import { formatDate } from '../../model/partial-dates.ts';
import type { Paper } from '../../model/paper.ts';
import { compareLatest } from '../../model/publication.ts';
import { foreignLanguage } from '../../model/site.ts';
import type { PublishedList } from '../published-list.ts';
import { editionPaper } from './edition-paper.ts';
import { editionStyle } from './edition-style.ts';
import { element } from './element.ts';

/**
 * Returns the page of an edition, which is the whole list: it loads no file of the site, so that it looks in
 * ten years as it does today, and its links within the site are relative, so that they hold below any base
 * path. The papers stand under their main topics, the latest first.
 * @param manifest of the edition, with all files but the page itself
 */
export function editionPage(list: PublishedList, manifest: Manifest): string {
  const { site } = list;
  const name = escapeHtml(`${site.title}, edition of ${editionTitle(manifest.edition)}`);
  const lang = foreignLanguage(site.languages);
  const sections = sectionsOf(list);
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', {}, name),
    `<meta name="description" content="${escapeHtml(site.description)}">`,
    // The list as it is should be found, not each of its former states.
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escapeHtml(manifest.url)}">`,
    '<link rel="icon" href="data:,">',
    element('style', {}, editionStyle),
  ];
  const body = [
    element('header', {}, [...headerOf(list, manifest), citation(manifest), dataSection(manifest)]),
    sections.length > 1 ? contents(sections, lang) : undefined,
    element(
      'main',
      {},
      sections.map((section) => topicSection(section, list, lang)),
    ),
    element('footer', {}, [
      ...licenceSentences(site.licence, licenceLink).map((sentence) => element('p', {}, sentence)),
      element('p', {}, `${name}. Made with Lectern.`),
    ]),
  ];
  return `<!DOCTYPE html>\n${element('html', { lang: 'en' }, [element('head', {}, head), element('body', {}, body)])}\n`;
}

function licenceLink(id: LicenceId): string {
  return element('a', { href: LICENCES[id].url, rel: 'license' }, LICENCES[id].name);
}

function headerOf({ site, papers, topics }: PublishedList, { edition, date }: Manifest): string[] {
  const lang = foreignLanguage(site.languages);
  const size = `${countedNoun(papers.length, 'paper')} in ${countedNoun(topics.length, 'topic')}`;
  const { editor } = site;
  const name = editor && escapeHtml(editor.name);
  const keeper = editor?.url === undefined ? name : element('a', { href: editor.url }, name ?? '');
  return [
    element('h1', { lang }, escapeHtml(site.title)),
    element('p', { class: 'lead' }, `Edition of ${editionTitle(edition)}`),
    element('p', { lang }, escapeHtml(site.description)),
    element(
      'p',
      {},
      `${size}, as the list was on ${formatDate(date)}${keeper === undefined ? '' : `, kept by ${keeper}`}. This page never changes; <a href="../../">the list</a> may have gone on.`,
    ),
  ];
}

function citation(manifest: Manifest): string {
  const address = element('a', { href: manifest.url, class: 'id' }, escapeHtml(manifest.url));
  return element('section', { 'aria-labelledby': 'cite' }, [
    element('h2', { id: 'cite' }, 'To cite it'),
    element('p', {}, `${escapeHtml(citeEdition(manifest))} ${address}`),
  ]);
}

function dataSection({ files }: Manifest): string {
  const rows = files.map(({ name, format, bytes }) => ({ name, what: `${format}, ${fileSize(bytes)}` }));
  const manifest = { name: MANIFEST, what: 'sizes and SHA-256 of all files' };
  return element('section', { class: 'data', 'aria-labelledby': 'data' }, [
    element('h2', { id: 'data' }, 'Its data'),
    element(
      'ul',
      {},
      [...rows, manifest].map(({ name, what }) =>
        element('li', {}, `<a href="${name}">${name}</a> <span>${escapeHtml(what)}</span>`),
      ),
    ),
  ]);
}

function contents(sections: readonly Section[], lang: string | undefined): string {
  const items = sections.map(({ id, title, papers }) => {
    const topic = element('a', { href: `#${id}`, lang: id === REST ? undefined : lang }, escapeHtml(title));
    return element('li', {}, `${topic} <span>${papers.length}</span>`);
  });
  return element('nav', { 'aria-labelledby': 'contents' }, [
    element('h2', { id: 'contents' }, 'Topics'),
    element('ul', {}, items),
  ]);
}

function topicSection({ id, title, papers }: Section, { site }: PublishedList, lang?: string): string {
  return element('section', { 'aria-labelledby': id }, [
    element('h2', { id, lang: id === REST ? undefined : lang }, escapeHtml(title)),
    element(
      'ol',
      { class: 'papers' },
      papers.map((paper) => editionPaper(paper, site)),
    ),
  ]);
}

/** The topics that are the main ones of papers, in the order of the editor; then the papers without. */
function sectionsOf({ papers, topics }: PublishedList): Section[] {
  const known = new Set(topics.map(({ id }) => id));
  const mainOf = ({ topics: [main = ''] = [] }: Paper): string => (known.has(main) ? main : '');
  const byTopic = Map.groupBy(
    papers.toSorted((a, b) => compareLatest(a, b) || compareTitles(lineText(a.title), lineText(b.title))),
    mainOf,
  );
  return [...topics, { id: '', title: 'In no topic' }]
    .map(({ id, title }) => ({
      id: id === '' ? REST : `topic-${id}`,
      title,
      papers: byTopic.get(id) ?? [],
    }))
    .filter((section) => section.papers.length > 0);
}

interface Section {
  /** Of its heading. */
  id: string;
  title: string;
  /** The latest first. */
  papers: readonly Paper[];
}

const REST = 'no-topic';
