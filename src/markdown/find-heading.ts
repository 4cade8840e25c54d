import { parseMarkdown } from './parser.ts';

/**
 * Where a heading stands in a Markdown text: the offsets of its first character and of the end of its line.
 * Only a real heading counts, not a line in code or in a formula; only at the top level, and the first of
 * several.
 */
export function findHeading(
  text: string,
  depth: number,
  title: string,
): { start: number; end: number } | undefined {
  // A text is parsed only if it has a line that looks like the heading: few have, and parsing is slow.
  if (!text.split('\n').some((line) => line.startsWith('#'.repeat(depth)) && line.includes(title)))
    return undefined;
  const root = parseMarkdown(text);
  for (const node of root.children) {
    if (node.type !== 'heading' || node.depth !== depth || node.children.length !== 1) continue;
    const [only] = node.children;
    if (only?.type !== 'text' || only.value !== title) continue;
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start !== undefined && end !== undefined) return { start, end };
  }
  return undefined;
}
