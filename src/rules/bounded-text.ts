import { LONGEST_BODY } from '../model/lengths.ts';
import { entriesOf, type Excess } from '../model/library.ts';
import type { Rule } from './rule.ts';

/** A text is what people read: what is far beyond that would keep every parser busy for ever. */
export const boundedText: Rule = {
  name: 'bounded-text',
  holds: `The text has at most ${LONGEST_BODY.toLocaleString('en')} characters, 1,000 lines and 1,000 marks of Markdown, and no table more than 50 columns.`,
  example: {
    of: 'text',
    no: `${'|a'.repeat(51)}|\n${'|-'.repeat(51)}|`,
    yes: '|a|b|c|\n|-|-|-|',
  },
  find: (library) =>
    entriesOf(library).flatMap(({ file, body: { excess } }) => {
      if (!excess || excess.kind === 'nesting') return [];
      const { kind, count, most, position } = excess;
      const [what, action] = WORDS[kind];
      return [
        {
          file,
          position,
          message: `Unexpected ${count.toLocaleString('en')} ${what}, expected at most ${most.toLocaleString('en')} in the text below the fields.`,
          action,
        },
      ];
    }),
};

const WORDS: Readonly<Record<Exclude<Excess['kind'], 'nesting'>, readonly [what: string, action: string]>> = {
  characters: [
    'characters',
    'Leave only the abstract and short notes, or cut a long text into several files.',
  ],
  lines: ['lines', 'Join the lines of a paragraph to one, and leave out what is no text.'],
  marks: ['marks of Markdown such as `*`, `_`, `[` and backticks', 'Leave out those that mark nothing.'],
  tags: ['signs `<` before a letter', 'Put a space behind those that compare, and write HTML as Markdown.'],
  unclosed: [
    'backticks and dollar signs that nothing closes',
    'Close them, or delete those that are no code and no maths.',
  ],
  columns: ['columns of a table', 'Leave out columns, or make several tables.'],
};
