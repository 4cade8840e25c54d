import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { defined } from '../../../src/model/defined.ts';
import { attribute, elementsOf, pagesOf, readPage } from '../html.ts';
import { sharedSite } from '../shared-site.ts';

it('a page has the styles of everything on it that is styled on other pages', async () => {
  const { folder } = await sharedSite();
  const sheets = new Map(
    fs
      .globSync('_astro/*.css', { cwd: folder })
      .map((name) => [`/${name}`, classesIn(fs.readFileSync(path.join(folder, name), 'utf8'))]),
  );
  const styled = new Set([...sheets.values()].flatMap((classes) => [...classes]));
  expect(styled.size).toBeGreaterThan(50);
  const missing = pagesOf(folder).flatMap((page) => {
    const elements = elementsOf(readPage(folder, page));
    const own = elements.flatMap((element) => {
      if (element.tagName === 'style')
        return element.childNodes.flatMap((node) => ('value' in node ? [...classesIn(node.value)] : []));
      return attribute(element, 'rel') === 'stylesheet'
        ? [...defined(sheets.get(defined(attribute(element, 'href'))))]
        : [];
    });
    const used = elements.flatMap((element) => (attribute(element, 'class') ?? '').split(/\s+/));
    return [...new Set(used)]
      .filter((name) => styled.has(name) && !own.includes(name))
      .map((name) => `${page}: ${name}`);
  });
  expect(missing).toEqual([]);
});

/** The classes that a style sheet has rules for. */
function classesIn(css: string): Set<string> {
  return new Set(Array.from(css.matchAll(/\.([a-z][\w-]*)/gi), ([, name = '']) => name));
}
