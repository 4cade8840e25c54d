import type { Paragraph, PhrasingContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { toMarkdown } from 'mdast-util-to-markdown';
import { splitMaths, type Segment } from '../model/maths.ts';
import { isPlainAddress } from '../model/web-address.ts';

/**
 * A passage that stands in the text garbled, and what it should be, with LaTeX between dollar signs: `the
 * $i$-th`.
 */
export interface MathsRepair {
  garbled: string;
  latex: string;
}

/**
 * Markdown that renders as exactly this text: what Markdown, maths or citations would swallow is escaped, and
 * web addresses become links that show themselves.
 * @param paragraphs plain text, one string a paragraph, white space folded; or its segments, where maths is
 * known
 * @param repairs each passage is replaced wherever it stands in plain text
 */
export function escapeText(
  paragraphs: readonly (string | readonly Segment[])[],
  repairs: readonly MathsRepair[] = [],
): string {
  const children: Paragraph[] = paragraphs.map((text) => ({
    type: 'paragraph',
    children: typeof text === 'string' ? repaired(text, repairs) : text.flatMap(fromSegment),
  }));
  return toMarkdown({ type: 'root', children }, { extensions: [gfmToMarkdown(), mathToMarkdown()] }).trim();
}

function repaired(text: string, [repair, ...rest]: readonly MathsRepair[]): PhrasingContent[] {
  if (!repair) return withAddresses(text);
  const parts = text.split(repair.garbled);
  return parts.flatMap((part, index) => [
    ...(index > 0 ? splitMaths(repair.latex).flatMap(fromSegment) : []),
    ...repaired(part, rest),
  ]);
}

function fromSegment({ kind, value }: Segment): PhrasingContent[] {
  return kind === 'maths' ? [{ type: 'inlineMath', value }] : withAddresses(value);
}

function withAddresses(text: string): PhrasingContent[] {
  return text.split(ADDRESS).map((part, index): PhrasingContent => {
    if (index % 2 === 0 || !isPlainAddress(part)) return { type: 'text', value: part };
    return { type: 'link', url: part, children: [{ type: 'text', value: part }] };
  });
}

/** An address up to the punctuation that ends the sentence around it. */
const ADDRESS = /(https?:\/\/[a-z0-9](?:[^\s<>\p{C}]*[^\s<>\p{C}.,;:!?'")\]}])?)/giu;
