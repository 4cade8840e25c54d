import type { Finding } from '../model/issues.ts';
import type { Entry } from '../model/library.ts';
import type { PaperFrontmatter } from '../model/paper.ts';
import { isFullDate } from '../model/partial-dates.ts';
import type { Rule } from './rule.ts';

/** Followers are told of changes in order: each has a day of the calendar, and none is before the paper. */
export const datedChanges: Rule = {
  name: 'dated-changes',
  holds: 'Changes have dates that exist, the oldest first, and none is before `added`.',
  example: {
    no: 'changes:\n  - date: "2026-11-31"\n    what: corrected\n    note: The second author was missing',
    yes: 'changes:\n  - date: "2026-11-30"\n    what: corrected\n    note: The second author was missing',
  },
  find: (library) => library.papers.flatMap(misdated),
};

/** What is wrong with the dates of one entry: one finding a change, as the next ones follow from it. */
function misdated({ file, fields, locate }: Entry<PaperFrontmatter>): Finding[] {
  const { added, changes = [] } = fields;
  return changes.flatMap(({ date, what }, index) => {
    const finding = (expected: string, action: string): Finding[] => [
      {
        file,
        position: locate(['changes', index, 'date']),
        message: `Unexpected \`${date}\` for the date of a change, expected ${expected}.`,
        action,
      },
    ];
    if (!isFullDate(date)) {
      return finding(
        'a date of the calendar as YYYY-MM-DD',
        'Type the day on which the entry changed, in quotes: date: "2024-05-31".',
      );
    }
    if (added !== undefined && isFullDate(added) && date < added) {
      return finding(
        `no date before \`added\`, which is \`${added}\``,
        'Correct the one of the two that is wrong; what changed before the paper joined the list is no news.',
      );
    }
    const before = changes[index - 1];
    if (before === undefined || !isFullDate(before.date)) return [];
    if (date < before.date) {
      return finding(
        `none before that of the change above, which is \`${before.date}\``,
        'Put the oldest change first.',
      );
    }
    const isRepeated = changes.slice(0, index).some((other) => other.date === date && other.what === what);
    return isRepeated
      ? finding(`one change a day that is \`${what}\``, 'Say all of it in the note of one change.')
      : [];
  });
}
