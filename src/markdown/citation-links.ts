import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { TextAttributes } from '../model/languages.ts';
import { lineHtml } from './line.ts';

/** For each id that a body may cite: the title to show, with its language, and the address to link to. */
export type CitationTargets = Record<string, { title: string; href: string } & Partial<TextAttributes>>;

/**
 * Turns each [@id] into a link that shows the paper's title. The targets come with the file, as `citations`
 * in its frontmatter; an id without one stays as it was typed (the rules stop a build before that can
 * happen).
 */
export function remarkCitationLinks() {
  return (tree: Root, file: VFile): void => {
    const targets = (file.data.astro?.frontmatter?.['citations'] ?? {}) as CitationTargets;
    visit(tree, 'citation', (node) => {
      const target = targets[node.value];
      node.data = target
        ? {
            hName: 'cite',
            hChildren: [
              {
                type: 'element',
                tagName: 'a',
                properties: { href: target.href, lang: target.lang, dir: target.dir },
                children: [{ type: 'raw', value: lineHtml(target.title) }],
              },
            ],
          }
        : { hName: 'span', hChildren: [{ type: 'text', value: `[@${node.value}]` }] };
    });
  };
}
