import type { PhrasingContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { toMarkdown } from 'mdast-util-to-markdown';
import { splitLine } from '../model/maths.ts';

/**
 * Returns a line of text that may hold maths, such as a title, as Markdown in one line: what Markdown would
 * swallow is escaped, and the maths stays between dollar signs.
 * @param address where a link around the line leads; none without one
 */
export function lineToMarkdown(line: string, address?: string): string {
  const folded = line.replace(/\s+/g, ' ').trim();
  if (PLAIN.test(folded) && (address === undefined || PLAIN_ADDRESS.test(address)))
    return address === undefined ? folded : `[${folded}](${address})`;
  const children = splitLine(folded).map(({ kind, value }): PhrasingContent =>
    kind === 'maths' ? { type: 'inlineMath', value } : { type: 'text', value },
  );
  const content: PhrasingContent[] =
    address === undefined ? children : [{ type: 'link', url: address, children }];
  return toMarkdown({ type: 'paragraph', children: content }, { extensions: EXTENSIONS }).trim();
}

const EXTENSIONS = [gfmToMarkdown(), mathToMarkdown()];

/** Texts and addresses in which Markdown sees nothing: most, and they are written in a tenth of the time. */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} ,;:'’?%()-]*$/u;
const PLAIN_ADDRESS = /^https:\/\/[\w/.-]+$/;
