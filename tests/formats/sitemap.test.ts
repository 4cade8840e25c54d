import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { lastChanges } from '../../src/formats/last-changed.ts';
import { writeRobotsTxt } from '../../src/formats/robots-txt.ts';
import { writeSitemap, type SitemapPage } from '../../src/formats/sitemap.ts';
import { listOf, withPublication } from './list-papers.ts';

const fullUrl = (path: string): string => `https://example.org/lists/x${path}`;
const pages = (count: number): SitemapPage[] =>
  Array.from({ length: count }, (_, index) => ({
    url: fullUrl(`/papers/p-${index}/`),
    lastChanged: `2026-01-0${(index % 9) + 1}`,
  }));

describe('the sitemap', () => {
  it('is one file with the address and the date of each page, in order', () => {
    const [first, second] = [
      { url: fullUrl('/a/') },
      { url: fullUrl('/b/?c=<\'&">'), lastChanged: '2026-01-02' },
    ];
    const files = writeSitemap([second, first], fullUrl);
    expect([...files.keys()]).toEqual(['/sitemap.xml']);
    expect(read(files, '/sitemap.xml')).toEqual({
      name: 'urlset',
      items: [
        { name: 'url', loc: first.url, lastmod: undefined },
        { name: 'url', loc: second.url, lastmod: '2026-01-02' },
      ],
    });
  });

  it('has an index where there are more pages than a file may have', () => {
    const files = writeSitemap(pages(101), fullUrl, 50);
    expect([...files.keys()]).toEqual(['/sitemap.xml', ...[1, 2, 3].map((part) => `/sitemap-${part}.xml`)]);
    const index = read(files, '/sitemap.xml');
    expect(index.name).toBe('sitemapindex');
    expect(index.items).toEqual(
      [1, 2, 3].map((part) => ({
        name: 'sitemap',
        loc: fullUrl(`/sitemap-${part}.xml`),
        lastmod: expect.stringMatching(/^2026-01-0\d$/) as string,
      })),
    );
    const lists = [1, 2, 3].map((part) => read(files, `/sitemap-${part}.xml`).items);
    expect(lists.map(({ length }) => length)).toEqual([50, 50, 1]);
    expect(new Set(lists.flat().map(({ loc }) => loc)).size).toBe(101);
  });

  it('keeps to what the protocol allows: 50,000 pages a file', () => {
    expect(writeSitemap(pages(50_000), fullUrl).size).toBe(1);
    expect(writeSitemap(pages(50_001), fullUrl).size).toBe(3);
  });

  it('of no pages is a list without any', () => {
    expect(read(writeSitemap([], fullUrl), '/sitemap.xml')).toEqual({ name: 'urlset', items: [] });
  });
});

it('a page changed when what it shows had news, and not with anything else', () => {
  const base = { title: 'T', abstract: 'Text.', notes: '', cites: [] };
  const papers = [
    withPublication({ ...base, id: 'a', added: '2026-01-01', topics: ['t'], venue: 'ICLR 2024' }),
    withPublication({
      ...{ ...base, id: 'b', added: '2026-01-02', topics: ['t', 'u'], venue: 'ICLR 2023' },
      changes: [{ date: '2026-03-04', what: 'corrected' }],
    }),
    withPublication({ ...base, id: 'c', added: '2026-02-01', topics: ['v'] }),
  ];
  const entry = { title: 'T', description: 'D.', introduction: '', order: 1, cites: [] };
  const changedOn = lastChanges(
    listOf(papers, {
      topics: ['t', 'u', 'v', 'empty'].map((id) => ({ ...entry, id })),
      paths: [
        {
          ...entry,
          id: 'way',
          steps: [
            { paper: 'c', why: 'W.' },
            { paper: 'a', why: 'W.' },
          ],
        },
      ],
    }),
  );
  const dates = [
    '/',
    '/papers/',
    '/papers/page/2/',
    '/papers/a/',
    '/papers/b/',
    '/topics/t/',
    '/topics/t/page/2/',
    '/topics/u/',
    '/topics/v/',
    '/topics/empty/',
    '/paths/way/',
    '/years/2024/',
    '/venues/iclr/',
    '/added/',
    '/added/2026-01/',
    '/added/2026-02/',
    '/about/',
    '/nothing/',
  ].map((page) => `${page} ${changedOn(page) ?? ''}`);
  expect(dates).toMatchInlineSnapshot(`
    [
      "/ 2026-03-04",
      "/papers/ 2026-03-04",
      "/papers/page/2/ 2026-03-04",
      "/papers/a/ 2026-01-01",
      "/papers/b/ 2026-03-04",
      "/topics/t/ 2026-03-04",
      "/topics/t/page/2/ 2026-03-04",
      "/topics/u/ 2026-03-04",
      "/topics/v/ 2026-02-01",
      "/topics/empty/ ",
      "/paths/way/ 2026-02-01",
      "/years/2024/ 2026-01-01",
      "/venues/iclr/ 2026-03-04",
      "/added/ 2026-03-04",
      "/added/2026-01/ 2026-03-04",
      "/added/2026-02/ 2026-02-01",
      "/about/ ",
      "/nothing/ ",
    ]
  `);
});

it('robots.txt lets everybody in, and names the sitemap', () => {
  expect(writeRobotsTxt(listOf([], { fullUrl }))).toBe(
    'User-agent: *\nAllow: /lists/x/\n\nSitemap: https://example.org/lists/x/sitemap.xml\n',
  );
});

interface Read {
  name: string;
  items: { name: string; loc: string; lastmod: string | undefined }[];
}

/** Reads a file by the rules of the protocol, with a parser that is not ours. */
function read(files: ReadonlyMap<string, string>, path: string): Read {
  const { root } = parseXml(files.get(path) ?? '');
  if (!root) throw new Error(`${path} is empty.`);
  expect(root.attributes).toEqual({ xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' });
  const elements = (of: XmlElement): XmlElement[] => of.children.filter((node) => node instanceof XmlElement);
  return {
    name: root.name,
    items: elements(root).map((item) => {
      const parts = new Map(elements(item).map((part) => [part.name, part.text]));
      expect([...parts.keys()]).toEqual(parts.size === 1 ? ['loc'] : ['loc', 'lastmod']);
      return { name: item.name, loc: parts.get('loc') ?? '', lastmod: parts.get('lastmod') };
    }),
  };
}
