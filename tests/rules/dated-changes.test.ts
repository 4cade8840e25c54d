import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper } from './sample-entries.ts';

describe('dated-changes', () => {
  it('accepts changes from the day of the addition on, the oldest first', () => {
    expect(reportOf('dated-changes', { 'papers/a.md': paper() })).toBe('');
    expect(
      changes(['2024-05-31', 'published'], ['2024-05-31', 'corrected'], ['2025-01-01', 'corrected']),
    ).toBe('');
  });

  it('refuses a day that is not in the calendar, and a month', () => {
    expect(changes(['2024-11-31', 'corrected'])).toMatchInlineSnapshot(`
      "content/papers/a.md:5:13  error  dated-changes
        Unexpected \`2024-11-31\` for the date of a change, expected a date of the calendar as YYYY-MM-DD.
        Type the day on which the entry changed, in quotes: date: "2024-05-31"."
    `);
    expect(changes(['2024-11', 'corrected'], ['2024-12-01', 'corrected'])).toMatchInlineSnapshot(`
      "content/papers/a.md:5:13  error  dated-changes
        Unexpected \`2024-11\` for the date of a change, expected a date of the calendar as YYYY-MM-DD.
        Type the day on which the entry changed, in quotes: date: "2024-05-31"."
    `);
  });

  it('refuses a change before the paper was there', () => {
    expect(changes(['2024-05-30', 'published'])).toMatchInlineSnapshot(`
      "content/papers/a.md:5:13  error  dated-changes
        Unexpected \`2024-05-30\` for the date of a change, expected no date before \`added\`, which is \`2024-05-31\`.
        Correct the one of the two that is wrong; what changed before the paper joined the list is no news."
    `);
  });

  it('compares with no date of addition that does not exist', () => {
    const file = withChanges(['2024-05-30', 'published']).replace('2024-05-31', '2024-31-05');
    expect(reportOf('dated-changes', { 'papers/a.md': file })).toBe('');
  });

  it('refuses a change above an older one, and two of one kind on one day', () => {
    expect(changes(['2024-07-01', 'published'], ['2024-06-01', 'corrected'])).toMatchInlineSnapshot(`
      "content/papers/a.md:6:13  error  dated-changes
        Unexpected \`2024-06-01\` for the date of a change, expected none before that of the change above, which is \`2024-07-01\`.
        Put the oldest change first."
    `);
    expect(changes(['2024-07-01', 'corrected'], ['2024-07-01', 'published'], ['2024-07-01', 'corrected']))
      .toMatchInlineSnapshot(`
      "content/papers/a.md:7:13  error  dated-changes
        Unexpected \`2024-07-01\` for the date of a change, expected one change a day that is \`corrected\`.
        Say all of it in the note of one change."
    `);
  });
});

function changes(...dates: [date: string, what: string][]): string {
  return reportOf('dated-changes', { 'papers/a.md': withChanges(...dates) });
}

function withChanges(...dates: [date: string, what: string][]): string {
  return paper(['changes:', ...dates.map(([date, what]) => `  - { date: "${date}", what: ${what} }`)]);
}
