import fs from 'node:fs';
import path from 'node:path';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { serveCompressed } from '../../../scripts/dev/browser/serve-compressed.ts';
import { LIST } from '../../list.ts';
import { attribute, byId, elementsOf, pagesOf, readPage, textOf } from '../html.ts';
import { servedSite, sharedSite } from '../shared-site.ts';

const SMALL = { CONTENT_DIR: 'tests/fixtures/small' };

describe('programs find everything', () => {
  it.each([
    ['the list', {}],
    ['a small list in a folder of its host', SMALL],
  ])('the sitemap of %s has the pages that are to be found, and no other', async (_name, env) => {
    const { folder } = await sharedSite(env);
    const wanted = pagesOf(folder).flatMap((page) => {
      const head = elementsOf(readPage(folder, page));
      const noindex = head.some((element) => /noindex/.test(attribute(element, 'content') ?? ''));
      const canonical = head.find((element) => attribute(element, 'rel') === 'canonical');
      return noindex || !canonical ? [] : (attribute(canonical, 'href') ?? '');
    });
    const { root } = parseXml(fs.readFileSync(path.join(folder, 'sitemap.xml'), 'utf8'));
    const found = (root?.children ?? []).flatMap((node) =>
      node instanceof XmlElement ? (node.children[0] as XmlElement).text : [],
    );
    expect(found).toEqual(wanted.sort());
    expect(found.length).toBeGreaterThan(10);
    const robots = fs.readFileSync(path.join(folder, 'robots.txt'), 'utf8');
    const [, sitemap = ''] = /^Sitemap: (.*)$/m.exec(robots) ?? [];
    expect(new URL(sitemap).origin).toBe(new URL(found[0] ?? '').origin);
    const links = elementsOf(readPage(folder, '/')).filter((link) => attribute(link, 'rel') === 'sitemap');
    expect(links.map((link) => attribute(link, 'href'))).toEqual([new URL(sitemap).pathname]);
  });

  it('a page about the data names every file of the whole list, and the page About leads there', async () => {
    const { folder } = await sharedSite();
    const hrefs = (page: string): string[] =>
      elementsOf(byId(readPage(folder, page), 'content')).flatMap((link) => attribute(link, 'href') ?? []);
    expect(hrefs('/about/')).toContain('/data/');
    const files = fs.readdirSync(path.join(folder, 'data')).filter((name) => name !== 'index.html');
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((name) => !hrefs('/data/').includes(`/data/${name}`))).toEqual([]);
  });

  it('the example calls ask for a file that is there, for a year that the list has', async () => {
    const { folder } = await sharedSite();
    const examples = elementsOf(readPage(folder, '/data/')).flatMap((element) =>
      element.tagName === 'pre' ? textOf(element) : [],
    );
    expect(examples).toHaveLength(2);
    for (const example of examples) {
      const [address = ''] = /https:\/\/[^\s"]+/.exec(example) ?? [];
      expect(fs.existsSync(path.join(folder, new URL(address).pathname))).toBe(true);
    }
    const { papers } = JSON.parse(fs.readFileSync(path.join(folder, 'data/papers.json'), 'utf8')) as {
      papers: { publication: { year?: number } }[];
    };
    const year = Number(/year == (\d+)/.exec(examples[0] ?? '')?.[1]);
    expect(papers.some(({ publication }) => publication.year === year)).toBe(true);
  });
});

describe('whether a paper is on the list is an address', () => {
  it('a server answers it for arXiv identifiers and DOIs, and 404 for others', async () => {
    const { folder } = await sharedSite(SMALL);
    // The preview server of Vite leaves `%23` and `%3F` as they are; hosts decode them.
    const host = await serveCompressed();
    host.serve(folder);
    const statusOf = async (address: string): Promise<number> => (await fetch(host.origin + address)).status;
    // A paper has the DOI 10.1000/a<b>#c?d.
    expect(await statusOf('/doi/10.1000/a%3Cb%3E%23c%3Fd/')).toBe(200);
    expect(await statusOf('/doi/10.1000/nothing/')).toBe(404);
    expect(await statusOf('/arxiv/2311.00136/')).toBe(404);
    host.close();
    const list = await servedSite();
    const text = fs.readFileSync(`${LIST}/papers/neuroformer.md`, 'utf8');
    const [, arxiv = ''] = /^arxiv: "(.*)"$/m.exec(text) ?? [];
    const response = await fetch(`${list.origin}/arxiv/${arxiv}/`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('url=/papers/neuroformer/');
  });
});
