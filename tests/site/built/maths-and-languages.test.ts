import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SiteBuild } from '../build-site.ts';
import { attribute, byId, elementsOf, fold, pagesOf, readPage, textOf, type Element } from '../html.ts';
import { sharedSite } from '../shared-site.ts';

const PLAIN = 'The α-stable law in ℝⁿ needs O(n²) steps & costs $5 to $10';
const LATEX = 'The $\\alpha$-stable law in $\\mathbb{R}^n$ needs $O(n^2)$ steps & costs $5 to $10';

let site: SiteBuild;
beforeAll(async () => {
  site = await sharedSite({ CONTENT_DIR: 'tests/fixtures/maths-and-languages' });
});

const page = (address: string): Element => readPage(site.folder, address);
const tags = (root: Element, name: string): Element[] =>
  elementsOf(root).filter(({ tagName }) => tagName === name);
const one = (root: Element, name: string): Element =>
  tags(root, name)[0] ?? expect.fail(`There is no ${name}.`);
const meta = (root: Element, name: string): string | undefined =>
  tags(root, 'meta')
    .filter((element) => [attribute(element, 'property'), attribute(element, 'name')].includes(name))
    .map((element) => attribute(element, 'content'))[0];

describe('maths in a title', () => {
  it.each([
    '/papers/',
    '/topics/alphabets/',
    '/paths/through/',
    '/years/2022/',
    '/',
    '/papers/hebrew/',
    '/explore/',
  ])('is typeset wherever the title leads to its page: %s', (address) => {
    const links = tags(byId(page(address), 'content'), 'a').filter(
      (link) => attribute(link, 'href') === '/papers/stable-law/' && link.namespaceURI.endsWith('xhtml'),
    );
    const titles = links
      .filter((link) => attribute(link, 'rel') === undefined)
      .map((link) => fold(textOf(link)));
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((title) => title !== LATEX && title !== 'the page of the paper')).toEqual([]);
  });

  it('is characters where only those can stand', () => {
    const paper = page('/papers/stable-law/');
    expect(fold(textOf(one(paper, 'h1')))).toBe(LATEX);
    expect(attribute(one(paper, 'h1'), 'data-title')).toBe(PLAIN);
    expect(textOf(one(paper, 'title'))).toBe(`${PLAIN} · Maths and languages`);
    expect(meta(paper, 'og:title')).toBe(PLAIN);
    expect(meta(paper, 'og:image:alt')).toBe(PLAIN);
    expect(meta(paper, 'description')).toBe('A bound in L₂ for the price of $1.');
    const labels = elementsOf(page('/papers/')).map((element) => attribute(element, 'aria-label'));
    expect(labels).toContain(`Code of ${PLAIN}`);
    const onMap = elementsOf(page('/explore/')).filter(
      ({ tagName, namespaceURI }) => tagName === 'title' && namespaceURI.endsWith('svg'),
    );
    expect(onMap.map(textOf)).toContain(PLAIN);
  });

  it('is LaTeX for other programs', () => {
    const data = (name: string): string => fs.readFileSync(path.join(site.folder, 'data', name), 'utf8');
    expect(data('papers.json')).toContain(JSON.stringify(LATEX));
    expect(data('papers.bib')).toContain(
      'The $\\alpha$-stable law in {$\\mathbb{R}^n$} needs {$O(n^2)$} steps',
    );
    expect(data('papers.biblatex.bib')).toContain('{$\\mathbb{R}^n$}');
    expect(data('papers.bib')).toContain('language = {ar}');
  });

  it('never shows as LaTeX, on no page and in no attribute', () => {
    for (const address of pagesOf(site.folder)) {
      const elements = elementsOf(page(address)).filter(
        (element) =>
          !/^(?:script|style|annotation)$/.test(element.tagName) &&
          // For reference managers, which have no other way to write what characters cannot.
          attribute(element, 'name') !== 'citation_abstract',
      );
      const attributes = elements.flatMap(({ attrs }) => attrs.map(({ value }) => value));
      const texts = elements.flatMap(({ childNodes }) =>
        childNodes.flatMap((node) => ('value' in node ? node.value : [])),
      );
      expect(
        [...attributes, ...texts].filter((text) => text.includes('\\')),
        address,
      ).toEqual([]);
    }
  });
});

describe('the language of a paper', () => {
  const text = (element: Element) => [attribute(element, 'lang'), attribute(element, 'dir')];

  it.each([
    ['arabic', ['ar', 'rtl']],
    ['hebrew', [undefined, 'auto']],
    ['chinese', ['zh', 'auto']],
    ['letters', [undefined, 'auto']],
  ])('is that of its title and its abstract: %s', (id, expected) => {
    const paper = page(`/papers/${id}/`);
    expect(text(one(paper, 'h1'))).toEqual(expected);
    const abstract = byId(paper, 'abstract');
    expect([abstract, ...tags(abstract, 'div')].map(text)).toContainEqual(expected);
    const [row] = tags(page('/topics/alphabets/'), 'h3')
      .flatMap((heading) => tags(heading, 'a'))
      .filter((link) => attribute(link, 'href') === `/papers/${id}/`);
    expect(row && text(row)).toEqual(expected);
  });

  it('is that of its title where a text cites it', () => {
    const cited = tags(page('/topics/alphabets/'), 'cite').flatMap((cite) => tags(cite, 'a'));
    expect(cited.slice(0, 2).map(text)).toEqual([
      [undefined, 'auto'],
      ['ar', 'rtl'],
    ]);
  });
});

it('the styles of maths are on the pages that have some, and on no other', () => {
  const styled = pagesOf(site.folder).map((address) => {
    const elements = elementsOf(page(address));
    const hasStyle = elements.some((element) => attribute(element, 'class') === 'for-maths');
    return hasStyle === elements.some(({ tagName }) => tagName === 'math') ? [] : [address];
  });
  expect(styled.flat()).toEqual([]);
});
