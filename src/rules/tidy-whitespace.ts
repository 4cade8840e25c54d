import type { Finding } from '../model/issues.ts';
import { filesOf, type Entry } from '../model/library.ts';
import { positionOf } from '../model/positions.ts';
import type { Rule } from './rule.ts';

/**
 * White space that nobody sees and every diff shows: newlines are those of Unix, no field ends in spaces, and
 * the file ends with one newline. In a body, spaces at the end of a line are Markdown, and nobody's business
 * here.
 */
export const tidyWhitespace: Rule = {
  name: 'tidy-whitespace',
  holds: 'Newlines are those of Unix, no field ends in spaces, and the file ends with one newline.',
  mends: 'Takes away what is too much.',
  example: {
    no: 'venue: ICLR 2024   ',
    yes: 'venue: ICLR 2024',
    note: 'The first of the two lines ends in spaces.',
  },
  find: (library) =>
    filesOf(library)
      .filter(({ parseError }) => !parseError)
      .flatMap((entry) => [...encoding(entry), ...trailingSpaces(entry), ...fileEnd(entry)]),
};

function encoding({ file, encodingNote }: Entry<unknown>): Finding[] {
  if (encodingNote === undefined) return [];
  return [
    {
      file,
      message: `Unexpected ${encodingNote}, expected plain UTF-8 with newlines of Unix.`,
      action: 'Let the editor save it so, or run npm run check -- --fix.',
      fix: { done: `Wrote the file without ${encodingNote}.`, edits: [] },
    },
  ];
}

function trailingSpaces({ file, text, blocks }: Entry<unknown>): Finding[] {
  if (!/[ \t]\n/.test(text)) return [];
  return blocks()
    .filter(({ isVerbatim }) => !isVerbatim)
    .flatMap(({ start, end }) =>
      Array.from(text.slice(start, end).matchAll(TRAILING), (match): Finding => {
        const from = start + match.index;
        return {
          file,
          position: positionOf(text, from),
          message: 'Unexpected white space at the end of the line, expected nothing there.',
          action: 'Delete it, or run npm run check -- --fix.',
          fix: {
            done: 'Took away white space at the end of the line.',
            edits: [{ start: from, end: from + match[0].length, text: '' }],
          },
        };
      }),
    );
}

function fileEnd({ file, text, blocks, body }: Entry<unknown>): Finding[] {
  let start = text.length;
  while (start > 0 && ' \t\n'.includes(text.charAt(start - 1))) start--;
  const end = text.slice(start);
  if (end === '\n' || (body.main === '' && blocks().at(-1)?.isVerbatim)) return [];
  return [
    {
      file,
      position: positionOf(text, start),
      message: `Unexpected ${end === '' ? 'end of the file without newline' : 'white space at the end of the file'}, expected one newline.`,
      action: 'Let the editor end the file with one newline, or run npm run check -- --fix.',
      fix: { done: 'Ended the file with one newline.', edits: [{ start, end: text.length, text: '\n' }] },
    },
  ];
}

/** Not after a backslash: in double quotes it makes a space part of the text. */
const TRAILING = /(?<![\\ \t])[ \t]+$/gm;
