import type { Heading, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { defined } from '../model/defined.ts';
import { applyEdits } from '../model/edits.ts';
import { headingLevels } from '../model/heading-levels.ts';
import type { Edit } from '../model/issues.ts';
import { parseMarkdown } from './parser.ts';

/**
 * Returns a Markdown text as a part of another: with other Markdown in the place of each citation `[@id]`,
 * and its headings below the one above it. All else is as it was, to the character.
 * @param above the level of the heading above the text
 * @param linkTo what stands for a citation; undefined leaves it
 */
export function embedMarkdown(
  markdown: string,
  above: number,
  linkTo: (id: string) => string | undefined,
): string {
  if (!WORTH_PARSING.test(markdown)) return markdown;
  const edits: Edit[] = [];
  const headings: Heading[] = [];
  visit(parseMarkdown(markdown), (node) => {
    if (node.type === 'heading') headings.push(node);
    if (node.type !== 'citation') return;
    const link = linkTo(node.value);
    if (link !== undefined) edits.push({ ...rangeOf(node), text: link });
  });
  const levels = headingLevels(
    headings.map(({ depth }) => depth),
    above,
  );
  edits.push(
    ...headings.flatMap((heading, index) => headingEdits(markdown, heading, defined(levels[index]))),
  );
  return applyEdits(markdown, edits);
}

/** What stands around the text of a heading, an underline too, becomes number signs on one line with it. */
function headingEdits(markdown: string, heading: Heading, level: number): Edit[] {
  const { start, end } = rangeOf(heading);
  const [first, last] = [heading.children[0], heading.children.at(-1)];
  if (!first || !last) return [{ start, end, text: '#'.repeat(level) }];
  // What the parser made in a second pass, such as a link of `a@example.org`, has no position of its own.
  const source = markdown.slice(start, end);
  const hashes = /^#{1,6}[ \t]*/.exec(source)?.[0] ?? '';
  const closing = hashes === '' ? /\n[^\n]*$/ : /(?<![ \t])[ \t]+#+[ \t]*$/;
  const from = first.position ? rangeOf(first).start : start + hashes.length;
  const to = last.position ? rangeOf(last).end : start + source.replace(closing, '').length;
  const breaks = Array.from(markdown.slice(from, to).matchAll(/\n[ \t>]*/g), ({ index, 0: whole }) => ({
    start: from + index,
    end: from + index + whole.length,
    text: ' ',
  }));
  const behind = to < end ? [{ start: to, end, text: '' }] : [];
  return [{ start, end: from, text: `${'#'.repeat(level)} ` }, ...breaks, ...behind];
}

function rangeOf({ position }: Pick<Nodes, 'position'>): Omit<Edit, 'text'> {
  const { start, end } = defined(position);
  return { start: defined(start.offset), end: defined(end.offset) };
}

/** A citation, or what may be a heading, of which one kind is underlined. */
const WORTH_PARSING = /\[@|#|^[ >]*(?:=+|-+)[ \t]*$/m;
