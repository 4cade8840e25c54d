import type { Excess } from '../model/library.ts';
import { LONGEST_BODY } from '../model/lengths.ts';
import { positionOf } from '../model/positions.ts';
import { DEEPEST_NESTING, findDeepNesting } from './deep-nesting.ts';

/**
 * Returns in what a Markdown text goes beyond all that people write, and where; undefined where in nothing.
 * Parsers take a time that grows with the square of what is counted here, and memory besides, so this is
 * asked before one sees the text, and takes a time that grows with its length.
 * https://github.com/micromark/micromark#security
 */
export function findExcess(text: string): Excess | undefined {
  if (text.length > LONGEST_BODY)
    return {
      kind: 'characters',
      count: text.length,
      most: LONGEST_BODY,
      position: positionOf(text, LONGEST_BODY),
    };
  const position = findDeepNesting(text);
  if (position) return { kind: 'nesting', count: DEEPEST_NESTING + 1, most: DEEPEST_NESTING, position };
  for (const { kind, most, find } of COUNTED) {
    const offsets = find(text);
    const first = offsets[most];
    if (first !== undefined) return { kind, count: offsets.length, most, position: positionOf(text, first) };
  }
  return undefined;
}

/** What is counted by where it stands, and how many of it a text may have. */
const COUNTED: readonly {
  kind: Excess['kind'];
  most: number;
  find: (text: string) => number[];
}[] = [
  { kind: 'lines', most: 1_000, find: (text) => [0, ...offsetsOf(text, /(?<=\n)/g)] },
  // At the end of emphasis or of a link the parser looks back at all that has begun before it.
  { kind: 'marks', most: 1_000, find: (text) => offsetsOf(text, /[*_~[\]`]/g) },
  // For the end of each it searches the rest of the paragraph.
  { kind: 'tags', most: 50, find: (text) => offsetsOf(text, /<[a-z!?/]/gi) },
  { kind: 'unclosed', most: 50, find: unclosedRuns },
  // It fills every row up to the width that the line below the head has.
  { kind: 'columns', most: 50, find: widestTable },
];

/**
 * Where runs of backticks or dollar signs stand behind which there is none of the same length. Behind a
 * backslash a run begins one later, but may end where it stands.
 */
function unclosedRuns(text: string): number[] {
  const ends = new Set<string>();
  const unclosed: number[] = [];
  for (const { index, groups } of Array.from(text.matchAll(/(?<escape>\\?)(?<run>`+|\$+)/g)).reverse()) {
    const { escape = '', run = '' } = groups ?? {};
    const opening = escape === '' ? run : run.slice(1);
    if (opening !== '' && !ends.has(opening)) unclosed.push(index);
    ends.add(run);
  }
  return unclosed.reverse();
}

/** Where the columns begin of the table that has the most, by the lines that may stand below a head. */
function widestTable(text: string): number[] {
  let widest: number[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.includes('|') && !/[^\s|:>*+\d.)-]/.test(line)) {
      const columns = [start, ...offsetsOf(line, /(?<=\|)/g).map((offset) => start + offset)];
      if (columns.length > widest.length) widest = columns;
    }
    start += line.length + 1;
  }
  return widest;
}

function offsetsOf(text: string, pattern: RegExp): number[] {
  return Array.from(text.matchAll(pattern), ({ index }) => index);
}
