import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper } from './sample-entries.ts';

describe('telling-changes', () => {
  it('accepts a publication at a venue, and a correction with a note', () => {
    expect(report(['venue: ICLR 2024', 'changes: [{ date: "2024-06-01", what: published }]'])).toBe('');
    expect(report(['changes: [{ date: "2024-06-01", what: corrected, note: The year was wrong }]'])).toBe('');
  });

  it('asks for the venue of a paper that was published', () => {
    expect(report(['changes: [{ date: "2024-06-01", what: published }]'])).toMatchInlineSnapshot(`
      "content/papers/a.md:4:39  warning  telling-changes
        Unexpected change \`published\` of a paper without a venue, expected the venue.
        Add where it was published: venue: ICLR 2024; or remove the change."
    `);
    const preprint = ['arxiv: "2405.00010"', 'venue: preprint'];
    expect(report([...preprint, 'changes: [{ date: "2024-06-01", what: published }]'])).toContain('venue');
  });

  it('asks what was corrected', () => {
    expect(report(['changes: [{ date: "2024-06-01", what: corrected }]'])).toMatchInlineSnapshot(`
      "content/papers/a.md:4:39  warning  telling-changes
        Unexpected change \`corrected\` without a note, expected what was wrong.
        Add a line to the change: note: "The second author was missing.""
    `);
  });

  it('leaves a change of another kind to the schema', () => {
    const file = paper(['changes: [{ date: "2024-06-01", what: retracted }]']);
    expect(reportOf('telling-changes', { 'papers/a.md': file })).toBe('');
    expect(reportOf('valid-frontmatter', { 'papers/a.md': file })).toMatchInlineSnapshot(`
      "content/papers/a.md:4:39  error  valid-frontmatter
        Unexpected text \`retracted\` for \`changes.1.what\`, expected one of \`published\`, \`corrected\`.
        Correct changes.1.what, or leave the field out if it is not known."
    `);
  });
});

function report(lines: string[]): string {
  return reportOf('telling-changes', { 'papers/a.md': paper(lines) });
}
