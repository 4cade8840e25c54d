import type { Position } from '../model/issues.ts';

/** How many quotes and lists, or brackets, may stand in each other: more than any text for people has. */
export const DEEPEST_NESTING = 16;

/**
 * Where a text passes the deepest nesting, if it does. Markdown parsers take a time that grows with the
 * square of the depth, and then run out of stack, so this is asked before they see the text.
 * https://github.com/micromark/micromark#security
 */
export function findDeepNesting(text: string): Position | undefined {
  for (const [index, line] of text.split('\n').entries()) {
    const markers = CONTAINERS.exec(line)?.[0];
    if (markers !== undefined) return { line: index + 1, column: markers.length };
    const column = findDeepBracket(line);
    if (column !== undefined) return { line: index + 1, column };
  }
  return undefined;
}

/** The column of the first bracket that opens inside too many others of its line. */
function findDeepBracket(line: string): number | undefined {
  if (line.split('[', DEEPEST_NESTING + 2).length <= DEEPEST_NESTING + 1) return undefined;
  let depth = 0;
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '\\') index++;
    else if (line[index] === '[' && ++depth > DEEPEST_NESTING) return index + 1;
    else if (line[index] === ']' && depth > 0) depth--;
  }
  return undefined;
}

/** The markers of quotes and lists at the beginning of a line, one more than may stand in each other. */
const CONTAINERS = new RegExp(String.raw`^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){${DEEPEST_NESTING + 1}}`);
