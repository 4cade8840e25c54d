import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedFiles } from '../../src/formats/index.ts';
import { identifierAddresses } from '../../src/formats/paper-addresses.ts';
import { writeFiles } from '../../src/site/write-files.ts';
import { attribute, elementsOf, readPage, textOf } from '../site/html.ts';
import { fullPaper, listOf, withPublication } from './list-papers.ts';
import { worstPapers } from './worst-papers.ts';

const long = `10.1000/${'x'.repeat(248)}`;

it.each([
  [{}, []],
  [{ arxiv: '2311.00136' }, ['/arxiv/2311.00136/']],
  [{ arxiv: 'hep-th/9901001' }, ['/arxiv/hep-th/9901001/']],
  [{ arxiv: 'math.GT/0309136' }, ['/arxiv/math/0309136/', '/arxiv/math.GT/0309136/']],
  [{ arxiv: '../../2311.00136' }, []],
  [{ doi: '10.1000/xyz' }, ['/doi/10.1000/xyz/']],
  [{ doi: '10.1000/A_b' }, ['/doi/10.1000/a_b/', '/doi/10.1000/A_b/']],
  [{ doi: '10.1000/a/b' }, ['/doi/10.1000/a/b/']],
  [{ doi: '10.1000/<a>;(b)#c?d%20e%2fé&"' }, ['/doi/10.1000/<a>;(b)#c?d%20e%2fé&"/']],
  [{ doi: '10.1000/...' }, ['/doi/10.1000/.../']],
  [{ doi: long }, [`/doi/${long}/`]],
])('%j has the addresses %j', (identifiers, addresses) => {
  expect(identifierAddresses(identifiers)).toEqual(addresses);
});

describe('a DOI that cannot be a folder everywhere has no address', () => {
  it.each([
    '10.1000/../../x',
    '10.1000/..',
    '10.1000/.',
    '10.1000/./a',
    '10.1000//a',
    '10.1000/a/',
    '10.1000/a\\..\\..\\x',
    '10.1000/a/index.html',
    '10.1000/INDEX.HTML/a',
    '10.1000/a\u0000b',
    '10.1000/a b',
    '10.1000/',
    'not a doi',
    `10.1000/${'x'.repeat(256)}`,
    `10.1000/${'é'.repeat(128)}`,
    `10.1000/${'x/'.repeat(500)}x`,
  ])('%s', (doi) => {
    expect(identifierAddresses({ doi })).toEqual([]);
  });
});

describe('the pages at the identifiers of papers', () => {
  const arxivDoi = { ...fullPaper, authors: ['Ada'], arxiv: 'math.GT/0309137', aliases: [] };
  const papers = [
    ...worstPapers,
    withPublication({
      ...arxivDoi,
      id: 'strange',
      title: 'A & <b> "c" of $x < y$',
      doi: '10.1000/<a>#c?d%e/F',
    }),
    withPublication({ ...arxivDoi, id: 'hostile', arxiv: '2311.00137', doi: '10.1000/../../../hostile' }),
  ];

  it('lead to the paper, from where a server looks for them, and no search engine keeps them', async () => {
    const list = listOf(papers, { fullUrl: (page) => `https://example.org/lists/x${page}` });
    await inFolder(async (folder) => {
      const root = path.join(folder, 'site');
      const files = [...publishedFiles(list)].filter(({ path: name }) => name.endsWith('.html'));
      expect(await writeFiles(files, root)).toBe(files.length);
      const addresses = papers.flatMap(({ id, ...paper }) =>
        identifierAddresses(paper).map((address) => ({ id, address })),
      );
      expect(addresses.length).toBeGreaterThan(8);
      for (const { id, address } of addresses) {
        // What a browser asks for, and what a server makes of it.
        const asked = new URL(address.split('/').map(encodeURIComponent).join('/'), 'https://example.org')
          .pathname;
        const page = elementsOf(readPage(root, decodeURIComponent(asked)));
        const valueOf = (name: string, key: string, value: string): string | undefined => {
          const found = page.find(
            (element) => element.tagName === name && attribute(element, key) !== undefined,
          );
          return found && attribute(found, value);
        };
        expect(valueOf('meta', 'http-equiv', 'content')).toBe(`0; url=/lists/x/papers/${id}/`);
        expect(valueOf('link', 'rel', 'href')).toBe(`https://example.org/lists/x/papers/${id}/`);
        expect(valueOf('a', 'href', 'href')).toBe(`/lists/x/papers/${id}/`);
        const robots = page.find((element) => attribute(element, 'name') === 'robots');
        expect(robots && attribute(robots, 'content')).toBe('noindex');
      }
      const strange = readPage(root, '/arxiv/math/0309137/');
      expect(
        elementsOf(strange)
          .filter(({ tagName }) => tagName === 'a')
          .map(textOf),
      ).toEqual(['A & <b> "c" of x < y']);
      expect(fs.readdirSync(root).sort()).toEqual(['arxiv', 'doi', 'papers']);
      expect(fs.readdirSync(folder)).toEqual(['site']);
    });
  });

  it('are not there where a list does without files for single papers, and former names stay', () => {
    const list = listOf(papers);
    const without = { ...list, site: { ...list.site, paperFiles: false } };
    const pages = [...publishedFiles(without)].flatMap(({ path: name }) =>
      name.endsWith('.html') ? name : [],
    );
    expect(pages).toContain('/papers/old-name/index.html');
    expect(pages.filter((name) => !name.startsWith('/papers/'))).toEqual([]);
  });

  it('nothing is written outside of the site', async () => {
    const outside = { path: '/../x.txt', mediaType: 'text/plain', write: () => '' };
    await inFolder(async (folder) => {
      await expect(writeFiles([outside], path.join(folder, 'site'))).rejects.toThrow(
        'expected one within the site',
      );
      expect(fs.readdirSync(folder)).toEqual([]);
    });
  });
});

/** Does something with an empty folder, which is gone afterwards. */
async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-'));
  try {
    await use(folder);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
