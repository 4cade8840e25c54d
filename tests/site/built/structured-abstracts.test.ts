import { describe, expect, it } from 'vitest';
import { attribute, elementsOf, fold, pagesOf, readPage, textOf, type Element } from '../html.ts';
import { sharedSite } from '../shared-site.ts';

const CONTENT = { CONTENT_DIR: 'tests/fixtures/reading/structured-abstracts' };

describe('texts with headings and footnotes', () => {
  it('have ids that nothing else on their pages has, and links that lead to them', async () => {
    const { folder, code, output } = await sharedSite(CONTENT);
    expect(code, output).toBe(0);
    const pages = pagesOf(folder);
    expect(pages).toContain('/topics/trials/');
    const found = pages.flatMap((page) => {
      const elements = elementsOf(readPage(folder, page));
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      const dead = elements
        .flatMap((element) => attribute(element, 'href') ?? [])
        .filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)));
      return [...twice, ...dead].map((id) => `${page}: ${id}`);
    });
    expect(found).toEqual([]);
  });

  it('have ids of a form that no page has outside of them', async () => {
    const { folder } = await sharedSite(CONTENT);
    const isOfText = (id: string): boolean => id.includes('--');
    for (const page of pagesOf(folder)) {
      const root = readPage(folder, page);
      const ofTexts = elementsOf(root).filter(isText).flatMap(idsIn);
      expect(ofTexts.filter((id) => !isOfText(id))).toEqual([]);
      expect(idsIn(root).filter((id) => isOfText(id) && !ofTexts.includes(id))).toEqual([]);
    }
  });

  it('stand in the outline of a paper below what they are parts of', async () => {
    const { folder } = await sharedSite(CONTENT);
    expect(outlineOf(readPage(folder, '/papers/trial-1/'))).toMatchInlineSnapshot(`
      [
        "h1 A randomised trial of reading, number 1",
        "h2 Abstract",
        "h3 Background",
        "h3 Search",
        "h3 My list",
        "h4 Content",
        "h2 Notes of this list",
        "h3 Notes",
        "h4 Abstract heading",
        "h2 Related papers",
        "h2 This entry",
      ]
    `);
  });

  it('stand in that of a topic below it, and below each paper', async () => {
    const { folder } = await sharedSite(CONTENT);
    expect(outlineOf(readPage(folder, '/topics/trials/'))).toMatchInlineSnapshot(`
      [
        "h1 Trials",
        "h2 Papers",
        "h3 Search",
        "h2 2 papers, latest first",
        "h3 A randomised trial of reading, number 2",
        "h4 Background",
        "h4 Search",
        "h4 My list",
        "h5 Content",
        "h3 A randomised trial of reading, number 1",
        "h4 Background",
        "h4 Search",
        "h4 My list",
        "h5 Content",
        "h2 By year",
        "h2 Follow",
      ]
    `);
  });
});

function isText(element: Element): boolean {
  return attribute(element, 'class')?.split(' ').includes('prose') ?? false;
}

/** Of what stands in an element, not its own. */
function idsIn(root: Element): string[] {
  return elementsOf(root).flatMap((element) => (element === root ? [] : (attribute(element, 'id') ?? [])));
}

function outlineOf(page: Element): string[] {
  return elementsOf(page)
    .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    .map((heading) => `${heading.tagName} ${fold(textOf(heading))}`);
}
