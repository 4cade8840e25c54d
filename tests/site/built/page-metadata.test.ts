import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { defined } from '../../../src/model/defined.ts';
import { attribute, elementsOf, pagesOf, readPage, type Element } from '../html.ts';
import { sharedSite } from '../shared-site.ts';

const HARD = 'tests/fixtures/reading/hard-content';
let folder: string;

beforeAll(async () => {
  ({ folder } = await sharedSite());
});

const withName = (root: Element, name: string): string[] =>
  elementsOf(root)
    .filter((element) => element.tagName === 'meta')
    .filter((element) => (attribute(element, 'name') ?? attribute(element, 'property')) === name)
    .map((element) => attribute(element, 'content') ?? '');
const spansOf = (root: Element): URLSearchParams[] =>
  elementsOf(root)
    .filter((element) => attribute(element, 'class') === 'Z3988')
    .map((element) => new URLSearchParams(attribute(element, 'title')));

interface Thing {
  '@type': string;
  [property: string]: unknown;
}

/** What a page says in JSON-LD, as a parser of JSON reads it. */
function thingsOf(root: Element): Thing[] {
  const scripts = elementsOf(root).filter((element) => attribute(element, 'type') === 'application/ld+json');
  return scripts.flatMap((script) => {
    const [text] = script.childNodes;
    const json = JSON.parse(text && 'value' in text ? text.value : '') as Record<string, unknown>;
    expect(json['@context']).toBe('https://schema.org');
    return (json['@graph'] ?? [json]) as Thing[];
  });
}

const PAPER = /^\/papers\/(?!page\/)[^/]+\/$/;
const LISTING =
  /^\/(?:topics|years|venues|paths|added)\/[^/]+\/(?:page\/\d+\/)?$|^\/papers\/(?:page\/\d+\/)?$/;

describe.each([
  ['the list', {}],
  ['a list of hard content', { CONTENT_DIR: HARD }],
])('in %s', (_, env) => {
  beforeAll(async () => {
    ({ folder } = await sharedSite(env));
  });

  it('a paper is an article to every reader, by its title, and no list', () => {
    const pages = pagesOf(folder).filter((page) => PAPER.test(page));
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) {
      const root = readPage(folder, page);
      const [title] = withName(root, 'citation_title');
      expect(title, page).toBe(withName(root, 'og:title').join());
      expect(withName(root, 'og:type'), page).toEqual(['article']);
      const [article, way] = thingsOf(root);
      expect([article?.['@type'], way?.['@type']], page).toEqual(['ScholarlyArticle', 'BreadcrumbList']);
      expect(article?.['headline'], page).toBe(title);
      expect((article?.['author'] as Thing[] | undefined)?.length ?? 0, page).toBe(
        withName(root, 'citation_author').length,
      );
      expect(spansOf(root), page).toEqual([]);
      // Without another date, Zotero takes that of the first such element for the paper's.
      const dated = elementsOf(root).filter((element) => attribute(element, 'datetime') !== undefined);
      expect(dated, page).toEqual([]);
    }
  });

  it('a page that lists papers offers each once, in the order in which it shows them', () => {
    const pages = pagesOf(folder).filter((page) => LISTING.test(page));
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) {
      const root = readPage(folder, page);
      const rows = elementsOf(root).filter((element) => attribute(element, 'class') === 'row');
      const ids = rows.map((row) => defined(attribute(row, 'data-paper')));
      const [collection, way] = thingsOf(root);
      expect([collection?.['@type'], way?.['@type']], page).toEqual(['CollectionPage', 'BreadcrumbList']);
      const list = collection?.['mainEntity'] as { itemListElement: { url: string; position: number }[] };
      const listed = list.itemListElement.map(({ url }) => new URL(url).pathname.split('/').at(-2));
      expect(listed, page).toEqual(ids);
      const [first = 1] = list.itemListElement.map(({ position }) => position);
      const number = Number(/\/page\/(\d+)\/$/.exec(page)?.[1] ?? 1);
      expect(first, page).toBe((number - 1) * 40 + 1);
      const titles = spansOf(root).map(
        (span) => span.get('rft.atitle') ?? span.get('rft.title') ?? span.get('rft.btitle'),
      );
      expect(titles, page).toEqual(
        ids.map((id) => withName(readPage(folder, `/papers/${id}/`), 'citation_title').join()),
      );
    }
  });

  it('the home page offers no paper twice', () => {
    const spans = spansOf(readPage(folder, '/')).map(String);
    expect(spans.length).toBeGreaterThan(1);
    expect(new Set(spans).size).toBe(spans.length);
  });
});

it('every page names the description of the search, which is there', () => {
  for (const page of pagesOf(folder).filter((name) => !name.startsWith('/embed/'))) {
    const elements = elementsOf(readPage(folder, page));
    if (elements.some((element) => attribute(element, 'http-equiv') === 'refresh')) continue;
    const link = elements.find((element) => attribute(element, 'rel') === 'search');
    expect(link && attribute(link, 'type'), page).toBe('application/opensearchdescription+xml');
    const file = path.join(folder, defined(link && attribute(link, 'href')));
    expect(fs.readFileSync(file, 'utf8'), page).toContain('{searchTerms}');
  }
});

describe('a list for the frame of another site', () => {
  it('shows the papers of its page in their order, and leads out of the frame', async () => {
    ({ folder } = await sharedSite());
    const pages = pagesOf(folder).filter((page) => page.startsWith('/embed/'));
    expect(pages).toHaveLength(15);
    for (const page of pages) {
      const root = readPage(folder, page);
      const elements = elementsOf(root);
      expect(withName(root, 'robots'), page).toEqual(['noindex']);
      expect(
        elements.filter(({ tagName }) => tagName === 'script' || tagName === 'img'),
        page,
      ).toEqual([]);
      expect(
        elements.filter((element) => attribute(element, 'rel') === 'stylesheet'),
        page,
      ).toEqual([]);
      const base = elements.find(({ tagName }) => tagName === 'base');
      expect(base && attribute(base, 'target'), page).toBe('_blank');
      const links = elements.filter(({ tagName }) => tagName === 'a');
      expect(
        links.map((link) => attribute(link, 'rel')),
        page,
      ).toEqual(links.map(() => 'noopener'));
      const papers = links.flatMap(
        (link) => /\/papers\/([^/]+)\/$/.exec(attribute(link, 'href') ?? '')?.[1] ?? [],
      );
      const rows = elementsOf(readPage(folder, page.slice('/embed'.length))).filter(
        (element) => attribute(element, 'class') === 'row',
      );
      expect(papers, page).toEqual(rows.map((row) => attribute(row, 'data-paper')));
    }
  });

  it('is offered as the code of a frame, on the page of the list', () => {
    const root = readPage(folder, '/topics/pruning/');
    const field = elementsOf(root).find(({ tagName }) => tagName === 'textarea');
    const [text] = defined(field).childNodes;
    expect(text && 'value' in text && text.value).toBe(
      '<iframe src="https://example.org/embed/topics/pruning/" title="Pruning · Neurons, Real and Artificial" width="100%" height="480" loading="lazy" style="border: 0"></iframe>',
    );
  });
});
