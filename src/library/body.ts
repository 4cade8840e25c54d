import { defined } from '../model/defined.ts';
import type { Body } from '../model/library.ts';
import { findExcess } from '../markdown/excess.ts';
import { findHeading } from '../markdown/find-heading.ts';
import { inspectMarkdown } from '../markdown/inspect-markdown.ts';

/**
 * Reads the text below the frontmatter: its parts, and what in them the rules look at. The parts are
 * inspected one by one, exactly as they will be rendered, so that nothing renders that no rule has seen. A
 * text that is too much for a parser is left whole, and nothing is known of it.
 * @param text the body as it stands in the file
 * @param firstLine the line of the file on which it begins
 * @param notesHeading the heading that begins the notes, for a body that may have notes
 */
export function readBody(text: string, firstLine: number, notesHeading?: string): Body {
  const excess = findExcess(text);
  if (excess) {
    const { line, column } = excess.position;
    return { ...UNREAD, main: text, excess: { ...excess, position: { line: line + firstLine - 1, column } } };
  }
  const heading = notesHeading === undefined ? undefined : findHeading(text, 2, notesHeading);
  const main = cutBlankLines(text.slice(0, heading?.start), firstLine);
  const notes = cutBlankLines(
    heading ? text.slice(heading.end) : '',
    firstLine + linesIn(text.slice(0, heading?.end)),
  );
  const parts = [main, notes].map((part) => inspectMarkdown(part.text, part.line));
  return {
    main: main.text,
    notes: notes.text,
    citations: parts.flatMap(({ citations }) => citations),
    html: parts.flatMap(({ html }) => html),
    addresses: parts.flatMap(({ addresses }) => addresses),
    maths: parts.flatMap(({ maths }) => maths),
  };
}

const UNREAD: Omit<Body, 'main' | 'excess'> = {
  notes: '',
  citations: [],
  html: [],
  addresses: [],
  maths: [],
};

/** Blank lines at both ends go; the first line keeps its indentation, which means something in Markdown. */
function cutBlankLines(text: string, line: number): { text: string; line: number } {
  const [blank] = defined(/^(?:[ \t]*\n)*/.exec(text));
  // A pattern for the end would be tried at every blank of the text.
  let end = text.length;
  while (end > blank.length && ' \t\n'.includes(text.charAt(end - 1))) end--;
  return { text: text.slice(blank.length, end), line: line + linesIn(blank) };
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
