import { describe, expect, it } from 'vitest';
import { authorQuery } from '../../../src/model/author-query.ts';
import { readLibrary } from '../../../src/library/read-library.ts';
import { papersOf } from '../../../src/model/library.ts';
import { defined } from '../../../src/model/defined.ts';
import { attribute, byId, elementsOf, fold, readPage, textOf, type Element } from '../html.ts';
import { writeLongList } from '../long-list.ts';
import { sharedSite } from '../shared-site.ts';

const CASES = 'tests/fixtures/reading';

async function mainOf(content: string, page: string): Promise<Element> {
  const { folder, code, output } = await sharedSite({ CONTENT_DIR: content });
  expect(code, output).toBe(0);
  return byId(readPage(folder, page), 'content');
}
const tags = (root: Element, name: string): Element[] =>
  elementsOf(root).filter(({ tagName }) => tagName === name);
const withClass = (root: Element, name: string): Element[] =>
  elementsOf(root).filter((element) => attribute(element, 'class')?.split(' ').includes(name));
const links = (root: Element): string[] => tags(root, 'a').map(textOf);

describe('a paper of a hundred and fifty authors', () => {
  const papers = papersOf(readLibrary(`${CASES}/hard-content`));
  const names = defined(papers.find(({ id }) => id === 'many-authors')?.authors);
  const authors = async (): Promise<Element> => {
    const [found] = withClass(await mainOf(`${CASES}/hard-content`, '/papers/many-authors/'), 'authors');
    return defined(found);
  };

  it('names all of them on its page, the first twenty and the last at once', async () => {
    const all = await authors();
    expect(names.length).toBe(150);
    expect(links(all)).toEqual(names);
    const [folded] = tags(all, 'details');
    expect(links(defined(folded))).toEqual(names.slice(20, -1));
    expect(textOf(defined(tags(defined(folded), 'summary')[0]))).toBe('129 more');
  });

  it('leads from each to the search for that author', async () => {
    const queries = tags(await authors(), 'a').map((link) => {
      const { pathname, searchParams } = new URL(attribute(link, 'href') ?? '', 'https://example.org');
      return [pathname, searchParams.get('q')];
    });
    expect(queries).toEqual(names.map((name) => ['/search/', authorQuery(name)]));
  });
});

describe('a paper of which little is known', () => {
  it('says on its page that no abstract is known, and offers none in its row', async () => {
    const page = fold(textOf(await mainOf(`${CASES}/every-field`, '/papers/no-abstract/')));
    expect(page).toContain('No abstract is known to this list.');
    const rows = withClass(await mainOf(`${CASES}/every-field`, '/topics/sparse/'), 'row');
    const withAbstract = rows.filter((row) => withClass(row, 'abstract').length > 0);
    const ids = (of: Element[]): (string | undefined)[] => of.map((row) => attribute(row, 'data-paper'));
    expect(ids(rows)).toContain('no-abstract');
    expect(ids(withAbstract)).toEqual(ids(rows).filter((id) => id !== 'no-abstract'));
  });

  it('says that no authors are known', async () => {
    const page = fold(textOf(await mainOf(`${CASES}/every-field`, '/papers/no-authors/')));
    expect(page).toContain('Authors not known to this list');
  });
});

it('a paper of 1952 beside one of 2026 leaves the bars of years as narrow as those of any list', async () => {
  const [bars] = withClass(await mainOf(`${CASES}/old-paper`, '/topics/'), 'years');
  expect(attribute(defined(bars), 'aria-label')).toBe('Papers by five years. 1950–54: 1, 2025–29: 1');
  expect(Number(attribute(defined(bars), 'width'))).toBe(80);
});

describe('a list of many years', () => {
  it('shows the latest and folds the earlier, which are open where one of them is shown', async () => {
    const content = writeLongList();
    const details = async (page: string): Promise<Element> => {
      const [first] = withClass(await mainOf(content, page), 'year-links').filter(
        ({ tagName }) => tagName === 'details',
      );
      return defined(first);
    };
    const folded = await details('/papers/');
    expect(fold(textOf(defined(tags(folded, 'summary')[0])))).toBe('106 earlier years, 1665 to 1959');
    expect(attribute(folded, 'open')).toBeUndefined();
    expect(attribute(await details('/years/1665/'), 'open')).toBe('');
    expect(attribute(await details('/years/2026/'), 'open')).toBeUndefined();
  });
});
