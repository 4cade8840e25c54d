import type { Nodes, PhrasingContent } from 'mdast';
import type { Segment } from '../model/maths.ts';
import { parseMarkdown } from './parser.ts';
import { plainProse } from './plain-prose.ts';

/**
 * The paragraphs of a Markdown text as characters and maths, for formats that have nothing else: what
 * `escapeText` wrote comes back as it was. Of emphasis the words remain, of a link its text and where it
 * leads, of a list its items as paragraphs, of a citation what was typed.
 */
export function readSegments(markdown: string): Segment[][] {
  const prose = plainProse(markdown);
  if (prose) return prose.map((paragraph) => [text(folded(paragraph))]);
  return parseMarkdown(markdown)
    .children.flatMap((node) => paragraphsOf(node))
    .map(joinTexts)
    .filter((segments) => segments.length > 0);
}

function paragraphsOf(node: Nodes): Segment[][] {
  if (node.type === 'math') return [[{ kind: 'maths', value: folded(node.value) }]];
  if (node.type === 'code') return [[text(folded(node.value))]];
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return [node.children.flatMap(segmentsOf)];
  return 'children' in node ? node.children.flatMap((child) => paragraphsOf(child)) : [];
}

function segmentsOf(node: PhrasingContent): Segment[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [text(folded(node.value))];
    case 'inlineMath':
      return [{ kind: 'maths', value: folded(node.value) }];
    case 'citation':
      return [text(`[@${node.value}]`)];
    case 'break':
      return [text(' ')];
    case 'image':
      return [text(node.alt ?? '')];
    case 'link': {
      const shown = node.children.flatMap(segmentsOf);
      const isItself = shown.length === 1 && shown[0]?.value === node.url;
      return isItself ? shown : [...shown, text(` (${node.url})`)];
    }
    default:
      return 'children' in node ? node.children.flatMap(segmentsOf) : [];
  }
}

function joinTexts(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const { kind, value } of segments) {
    const last = joined.at(-1);
    if (kind === 'text' && last?.kind === 'text') last.value += value;
    else if (value !== '') joined.push({ kind, value });
  }
  return joined;
}

function text(value: string): Segment {
  return { kind: 'text', value };
}

function folded(value: string): string {
  return value.replace(/\s+/g, ' ');
}
