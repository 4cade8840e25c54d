/**
 * Returns the levels of headings as their order and their depths mean them, below a heading that stands above
 * all of them: each is one level below the last that is less deep, so that none is passed over. A text that
 * begins with its second level, or mixes `##` and `####`, has no gaps in its outline, and is nowhere beside
 * or above what it is a part of.
 * @param depths as they were typed, from 1
 * @param above the level of the heading above the text
 */
export function headingLevels(depths: readonly number[], above: number): number[] {
  const open: number[] = [];
  return depths.map((depth) => {
    while ((open.at(-1) ?? 0) >= depth) open.pop();
    open.push(depth);
    return Math.min(above + open.length, DEEPEST);
  });
}

/**
 * Returns HTML of ours with each heading so many levels lower; the lowest that HTML has remain. Only tags are
 * looked at, not what stands in their attributes.
 */
export function sinkHeadings(html: string, levels: number): string {
  if (levels === 0 || !/<h[1-6]/.test(html)) return html;
  return html.replace(TAGS, (tag, start: string, level?: string) =>
    level === undefined
      ? tag
      : start + String(Math.min(Number(level) + levels, DEEPEST)) + tag.slice(start.length + 1),
  );
}

/** HTML has six. */
const DEEPEST = 6;
/** A tag, its attributes in double quotes; of a heading its level. */
const TAGS = /(<\/?(?:h(?=[1-6][\s>]))?)([1-6])?(?:[^<>"]|"[^"]*")*>/g;
