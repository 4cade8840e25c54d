import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readLibrary } from '../../../src/library/read-library.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';
import { papersOf, topicsOf } from '../../../src/model/library.ts';
import { createEngine } from '../../../src/search/engine/engine.ts';
import { parseSearch } from '../../../src/search/engine/search-state.ts';
import { languageOf } from '../../../src/search/index/languages.ts';
import { fetchFromMemory } from '../../search/engine-over.ts';
import { attribute, byId, elementsOf, readPage, type Element } from '../html.ts';
import { sharedSite } from '../shared-site.ts';

/**
 * The list of this checkout, whatever it is: the only test that reads it. What it says must hold for every
 * list.
 */
const library = readLibrary('content');
const papers = papersOf(library);
let folder: string;

beforeAll(async () => {
  const site = await sharedSite({ CONTENT_DIR: 'content' });
  expect(site.code, site.output).toBe(0);
  folder = site.folder;
});

describe('the list in content/', () => {
  it('has a page for each paper, with its title and its abstract', () => {
    const titles = new Map(papers.map(({ id, title }) => [id, title]));
    for (const { id, title, abstract } of papers) {
      const page = readPage(folder, `/papers/${id}/`);
      expect(letters(shownText(heading(page)))).toBe(letters(title));
      const shown = letters(shownText(byId(page, 'abstract')));
      const blocks = plainText(abstract, (cited) => titles.get(cited)).split('\n');
      expect(blocks.map(letters).filter((block) => !shown.includes(block))).toEqual([]);
    }
  });

  it('has a page for each topic, with its title', () => {
    const topics = topicsOf(library);
    const shown = topics.map(({ id }) => letters(shownText(heading(readPage(folder, `/topics/${id}/`)))));
    expect(shown).toEqual(topics.map(({ title }) => letters(title)));
  });

  it('finds each paper by its title', async () => {
    const index = path.join(folder, 'search-index');
    const [version = ''] = fs.readdirSync(index);
    const names = fs.readdirSync(path.join(index, version), { recursive: true, withFileTypes: true });
    const files = names.filter((file) => file.isFile()).map((file) => path.join(file.parentPath, file.name));
    const content = new Map(
      files.map((file) => [path.relative(path.join(index, version), file), fs.readFileSync(file)]),
    );
    const engine = createEngine(fetchFromMemory(content), languageOf(library.site.fields.languages?.[0]));
    const found = async (query: string, url: string): Promise<boolean> => {
      const { docIds, hit } = await engine.search({ ...parseSearch(''), query });
      for (const docId of docIds) if ((await hit(docId)).url === url) return true;
      return false;
    };
    const missed: string[] = [];
    for (const { id, title } of papers) {
      // Without what is an exclusion, a phrase or a field in a query.
      const query = title.replace(/[":]|(?<!\S)-/g, ' ');
      if (!(await found(query, `/papers/${id}/`))) missed.push(title);
    }
    expect(missed).toEqual([]);
  });
});

function heading(page: Element): Element {
  const [first] = elementsOf(page).filter(({ tagName }) => tagName === 'h1');
  if (!first) throw new Error('A page has no heading.');
  return first;
}

/**
 * The text of an element as a reader sees it: formulas without their source, text without the numbers of
 * footnotes.
 */
function shownText(node: Element | Element['childNodes'][number]): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || node.nodeName === 'annotation' || node.nodeName === 'sup') return '';
  if (node.nodeName === 'img') return attribute(node, 'alt') ?? '';
  return node.childNodes.map(shownText).join('');
}

/** What two renderings of one text have in common: its letters and digits. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
