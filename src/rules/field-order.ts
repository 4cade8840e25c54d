import { paperFields } from '../model/paper.ts';
import { pathFields } from '../model/path.ts';
import { siteFields } from '../model/site.ts';
import { topicFields } from '../model/topic.ts';
import type { Finding } from '../model/issues.ts';
import type { Entry, FieldBlock } from '../model/library.ts';
import type { Rule } from './index.ts';

/** Fields stand in the order of the table, so that entries read alike and a change shows as the lines it changes. */
export const fieldOrder: Rule = (library) => [
  ...library.papers.flatMap((entry) => misplaced(entry, Object.keys(paperFields))),
  ...library.topics.flatMap((entry) => misplaced(entry, Object.keys(topicFields))),
  ...library.paths.flatMap((entry) => misplaced(entry, Object.keys(pathFields))),
  ...misplaced(library.site, Object.keys(siteFields)),
];

/** The first field that stands below one it should precede. */
function misplaced(entry: Entry<unknown>, order: string[]): Finding[] {
  const { file, data, locate, blocks, text } = entry;
  const known = Object.keys(data).filter((key) => order.includes(key));
  const early = known.findIndex((key, index) => order.indexOf(key) > order.indexOf(known[index + 1] ?? key));
  const [before, field] = known.slice(early);
  if (early === -1 || before === undefined || field === undefined) return [];
  const found = blocks();
  const span = { start: found[0]?.start ?? 0, end: found.at(-1)?.end ?? 0 };
  const edits = [{ ...span, text: inOrder(found, order, text) }];
  return [
    {
      file,
      position: locate([field], 'key'),
      message: `Unexpected \`${field}\` below \`${before}\`, expected the order ${known.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)).join(', ')}.`,
      action: 'Move the field, or let npm run check -- --fix do it.',
      fix: found.length > 0 ? { done: 'Put the fields in order.', edits } : undefined,
    },
  ];
}

/** The lines of all fields, sorted. A field that nobody knows stays below the one that it stands below. */
function inOrder(blocks: FieldBlock[], order: string[], text: string): string {
  let rank = -1;
  const ranked = blocks.map(({ key, start, end }) => {
    if (order.includes(key)) rank = order.indexOf(key);
    return { rank, lines: text.slice(start, end) };
  });
  const endsLine = ranked.at(-1)?.lines.endsWith('\n') ?? true;
  const lines = ranked
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ lines }) => (lines.endsWith('\n') ? lines : `${lines}\n`))
    .join('');
  return endsLine ? lines : lines.slice(0, -1);
}
