import { defined } from '../model/defined.ts';
import type { Edit, Finding } from '../model/issues.ts';
import { kinds } from '../model/kinds.ts';
import { filesOf, type Entry, type FieldBlock } from '../model/library.ts';
import type { Rule } from './rule.ts';

/**
 * Fields stand in the order of the table, so that entries read alike and a change shows as the lines it
 * changes.
 */
export const fieldOrder: Rule = {
  name: 'field-order',
  holds: 'The fields stand in the order of the table in CONTRIBUTING.md.',
  mends: 'Moves whole lines, with the comments above them.',
  example: {
    no: 'arxiv: "2405.00010"\ntopics: [neuroscience]',
    yes: 'topics: [neuroscience]\narxiv: "2405.00010"',
  },
  find: (library) => filesOf(library).flatMap(misplaced),
};

/** The first field that stands below one it should precede. */
function misplaced({ kind, file, data, locate, blocks, text }: Entry<unknown>): Finding[] {
  const order = Object.keys(kinds[kind].schema.shape);
  const known = Object.keys(data).filter((key) => order.includes(key));
  const early = known.findIndex((key, index) => order.indexOf(key) > order.indexOf(known[index + 1] ?? key));
  if (early === -1) return [];
  const [before, field] = [defined(known[early]), defined(known[early + 1])];
  const found = blocks();
  const sorted = inOrder(found, order);
  const [last, newLast] = [found.at(-1), sorted.at(-1)];
  // Behind the last field there is no newline, and to some values that makes a difference.
  const canMove =
    last && (last === newLast || ![last, newLast].some((block) => block && keepsItsEnd(block, text)));
  return [
    {
      file,
      position: locate([field], 'key'),
      message: `Unexpected \`${field}\` below \`${before}\`, expected the order ${known.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)).join(', ')}.`,
      action: 'Move the field, or let npm run check -- --fix do it.',
      fix: canMove
        ? { done: 'Put the fields in order.', edits: [replacement(found, sorted, text)] }
        : undefined,
    },
  ];
}

/** A field that nobody knows stays below the one that it stands below. */
function inOrder(blocks: FieldBlock[], order: string[]): FieldBlock[] {
  let rank = -1;
  const ranked = blocks.map((block) => {
    if (order.includes(block.key)) rank = order.indexOf(block.key);
    return { rank, block };
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ block }) => block);
}

function replacement(blocks: FieldBlock[], sorted: FieldBlock[], text: string): Edit {
  const span = { start: defined(blocks[0]).start, end: defined(blocks.at(-1)).end };
  const lines = sorted.map(({ start, end }) => text.slice(start, end).replace(/\n?$/, '\n')).join('');
  return { ...span, text: text[span.end - 1] === '\n' ? lines : lines.slice(0, -1) };
}

/** Whether the value ends with the newlines that stand behind it: a block scalar without `-`. */
function keepsItsEnd({ start, end, isVerbatim }: FieldBlock, text: string): boolean {
  return isVerbatim && /[|>](?!\d?-)[\d+]*[ \t]*(?:#.*)?$/m.test(text.slice(start, end));
}
