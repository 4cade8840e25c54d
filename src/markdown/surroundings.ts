import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { defined } from '../model/defined.ts';
import { headingLevels } from '../model/heading-levels.ts';
import { freeId, slug } from '../model/ids.ts';

/** What stands around a text on its page. */
export interface Surroundings {
  /** What the ids of the text begin with, the same for no two texts. */
  ids: string;
  /** The level of the heading above the text. */
  level: number;
}

/**
 * Makes a text a part of its page. Its ids begin with those of its surroundings and two hyphens, which no id
 * of a page has, so that a heading "Search" is never taken for the search form, nor a footnote for that of
 * another abstract. Its headings stand below the one above it. The surroundings come with the file, as
 * `surroundings` in its frontmatter.
 */
export function rehypeSurroundings() {
  return (tree: Root, file: VFile): void => {
    const { ids: prefix, level } = (file.data.astro?.frontmatter?.['surroundings'] ?? ALONE) as Surroundings;
    const ids = new Set<string>();
    const own = (id: string): string => `${prefix}--${id}`;
    const headings: Element[] = [];
    visit(tree, 'element', (node) => {
      if (/^h[1-6]$/.test(node.tagName)) headings.push(node);
      const { properties } = node;
      const { id, href, ariaDescribedBy } = properties;
      if (typeof id === 'string') {
        properties['id'] = own(id);
        ids.add(own(id));
      }
      if (typeof href === 'string' && href.startsWith('#')) properties['href'] = `#${own(href.slice(1))}`;
      if (Array.isArray(ariaDescribedBy))
        properties['ariaDescribedBy'] = ariaDescribedBy.map((to) => own(to));
      // The label and what the arrows say are the interface's, whatever the language of the text.
      if (id === 'footnote-label' || 'dataFootnoteBackref' in properties) properties['lang'] = 'en';
    });
    const levels = headingLevels(
      headings.map(({ tagName }) => Number(tagName.slice(1))),
      level,
    );
    for (const [index, heading] of headings.entries()) {
      const name = slug(textOf(heading)).slice(0, LONGEST_SLUG) || 'part';
      const id = own(freeId(name, (taken) => ids.has(own(taken))));
      ids.add(id);
      heading.properties['id'] = id;
      heading.tagName = `h${defined(levels[index])}`;
    }
  };
}

function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', ({ value }) => {
    text += value;
  });
  return text;
}

/** Of a text that is no part of a page. */
const ALONE: Surroundings = { ids: 'text', level: 0 };
const LONGEST_SLUG = 60;
