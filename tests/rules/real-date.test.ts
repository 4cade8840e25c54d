import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper } from './sample-entries.ts';

describe('real-date', () => {
  it.each(['2024-05-31', '2024-05', '2024', '2024-02-29', '1000'])('accepts %s as published', (date) => {
    expect(published(`"${date}"`)).toBe('');
  });

  it('accepts a paper without date, and dates that YAML leaves as text without quotes', () => {
    expect(reportOf('real-date', { 'papers/a.md': paper() })).toBe('');
    expect(published('2023-10-31')).toBe('');
  });

  it('refuses a day that is not in the calendar', () => {
    expect(published('"2023-02-30"')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:12  error  real-date
        Unexpected \`2023-02-30\` for \`published\`, expected a date of the calendar as YYYY-MM-DD, YYYY-MM or YYYY.
        Type only what is known, in quotes: published: "2023-10"."
    `);
  });

  it('refuses a month that is not in the calendar', () => {
    expect(published('"2023-13"')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:12  error  real-date
        Unexpected \`2023-13\` for \`published\`, expected a date of the calendar as YYYY-MM-DD, YYYY-MM or YYYY.
        Type only what is known, in quotes: published: "2023-10"."
    `);
  });

  it('refuses dates in words and in other orders', () => {
    expect(published('31 October 2023')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:12  error  real-date
        Unexpected \`31 October 2023\` for \`published\`, expected a date of the calendar as YYYY-MM-DD, YYYY-MM or YYYY.
        Type only what is known, in quotes: published: "2023-10"."
    `);
    expect(published('31/10/2023')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:12  error  real-date
        Unexpected \`31/10/2023\` for \`published\`, expected a date of the calendar as YYYY-MM-DD, YYYY-MM or YYYY.
        Type only what is known, in quotes: published: "2023-10"."
    `);
  });

  it('asks for the whole day on which a paper was added', () => {
    const file = paper().replace('2024-05-31', '2024-05');
    expect(reportOf('real-date', { 'papers/a.md': file })).toMatchInlineSnapshot(`
      "content/papers/a.md:3:8  error  real-date
        Unexpected \`2024-05\` for \`added\`, expected a date of the calendar as YYYY-MM-DD.
        Type the day on which you add the paper, in quotes: added: "2024-05-31"."
    `);
  });

  it('refuses a paper published after it was added', () => {
    expect(published('"2024-06-01"')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:12  error  real-date
        Unexpected \`2024-06-01\` for \`published\`, expected no date after \`added\`, which is \`2024-05-31\`.
        Correct the one of the two that is wrong."
    `);
    expect(published('"2025"')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:12  error  real-date
        Unexpected \`2025\` for \`published\`, expected no date after \`added\`, which is \`2024-05-31\`.
        Correct the one of the two that is wrong."
    `);
  });

  it('reports two wrong dates of one paper, and compares neither', () => {
    const file = paper(['published: "2025-00"']).replace('2024-05-31', '2024-31-05');
    expect(reportOf('real-date', { 'papers/a.md': file })).toMatchInlineSnapshot(`
      "content/papers/a.md:3:8  error  real-date
        Unexpected \`2024-31-05\` for \`added\`, expected a date of the calendar as YYYY-MM-DD.
        Type the day on which you add the paper, in quotes: added: "2024-05-31".

      content/papers/a.md:4:12  error  real-date
        Unexpected \`2025-00\` for \`published\`, expected a date of the calendar as YYYY-MM-DD, YYYY-MM or YYYY.
        Type only what is known, in quotes: published: "2023-10"."
    `);
  });
});

function published(date: string): string {
  return reportOf('real-date', { 'papers/a.md': paper([`published: ${date}`]) });
}
