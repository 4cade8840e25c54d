import { showHidden } from '../../src/model/hidden-characters.ts';
import { countedNoun } from '../../src/model/counted-noun.ts';
import type { ImportPlan } from '../../src/intake/plan-import.ts';

/**
 * What became of everything in a file that was imported, as lines: the skipped parts, papers that the list
 * has already, topics that it lacks, what was left out of entries. Long lists are cut, with the number of
 * what is not shown.
 * @param file the file, as it was typed
 * @param folder the content folder
 */
export function reportImport(plan: ImportPlan, file: string, folder: string): string[] {
  const { skipped, present, missingTopics, remarks, unused } = plan;
  return [
    ...firstOf(skipped, ({ line, reason, text }) => `${file}:${line}  skipped, ${reason}: ${shorten(text)}`),
    ...firstOf(
      present,
      (paper) => `${file}:${paper.line}  already in ${paper.file}: ${shorten(paper.title)}`,
    ),
    ...Array.from(
      missingTopics,
      ([topic, count]) =>
        `${countedNoun(count, 'paper')} of topic \`${topic}\`, which is not in ${folder}/topics/: add ${folder}/topics/${topic}.md.`,
    ),
    ...firstOf(remarks, ({ title, remark }) => `"${shorten(title)}": ${remark}`),
    ...(unused.size > 0 ? [`Without a place in an entry, so left out: ${countsOf(unused)}.`] : []),
  ].map(showHidden);
}

function firstOf<Item>(items: readonly Item[], show: (item: Item) => string): string[] {
  const rest = items.length - MOST_LISTED;
  return [...items.slice(0, MOST_LISTED).map(show), ...(rest > 0 ? [`... and ${rest} more`] : [])];
}

/** `volume (812), issue (790)`, the most frequent first. */
function countsOf(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .map(([name, times]) => `${name} (${times})`)
    .join(', ');
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

const MOST_LISTED = 20;
