import { describe, expect, it } from 'vitest';
import { reportOf } from '../rules/report-of.ts';
import { fixedBy } from '../rules/fixed-by.ts';
import { paper } from '../rules/sample-entries.ts';

const ofVenues = (rule: string, text: string | undefined): string =>
  reportOf(rule, { 'papers/a.md': paper(['venue: ICLR 2024']), 'venues.yaml': text });
const ofEntry = (rule: string, ...lines: string[]): string => reportOf(rule, { 'papers/a.md': paper(lines) });

describe('venues.yaml', () => {
  it('may be absent, and holds venues', () => {
    const whole = 'venues:\n  - name: ICLR\n    full: A Conference\n    kind: conference\n    also: [I]\n';
    for (const text of [undefined, 'venues: []\n', whole]) {
      expect(ofVenues('valid-frontmatter', text)).toBe('');
      expect(ofVenues('known-keys', text)).toBe('');
    }
  });

  it('is refused, at the position, where a venue has no name, another kind or an unknown key', () => {
    const text = 'venues:\n  - full: A\n  - name: B\n    kind: congress\n  - name: C\n    alos: [D]\n  - E\n';
    expect(ofVenues('valid-frontmatter', text)).toMatchInlineSnapshot(`
      "content/venues.yaml:2:5  error  valid-frontmatter
        Unexpected absence of \`venues.1.name\`, expected text.
        Add a line name: to venues.0.

      content/venues.yaml:4:11  error  valid-frontmatter
        Unexpected text \`congress\` for \`venues.2.kind\`, expected one of \`conference\`, \`journal\`, \`workshop\`, \`book\`, \`thesis\`, \`report\`, \`preprint\`.
        Correct venues.2.kind, or leave the field out if it is not known.

      content/venues.yaml:7:5  error  valid-frontmatter
        Unexpected text \`E\` for \`venues.4\`, expected a group of fields.
        Write its fields below it as name: value, one a line and indented."
    `);
    expect(ofVenues('known-keys', text)).toMatchInlineSnapshot(`
      "content/venues.yaml:6:5  error  known-keys
        Unexpected key \`venues.2.alos\`, expected one of \`name\`, \`full\`, \`kind\`, \`also\`.
        Did you mean \`also\`?"
    `);
  });
});

describe('a venue taken apart', () => {
  it('may have any of its parts, and no name only as a preprint', () => {
    const parts = 'year: 2025, volume: 16, number: 3-4, pages: "1-20", kind: journal';
    for (const venue of [`{ name: A, ${parts} }`, '{ name: A }', '{ kind: preprint }', 'preprint']) {
      expect(ofEntry('valid-frontmatter', `venue: ${venue}`)).toBe('');
      expect(ofEntry('known-keys', `venue: ${venue}`)).toBe('');
    }
  });

  it('is refused part by part, with what to type', () => {
    expect(
      ofEntry(
        'valid-frontmatter',
        'venue:',
        '  year: "2025"',
        '  volume: 1.5',
        '  number: []',
        '  pages: 106474',
        '  kind: magazine',
      ),
    ).toMatchInlineSnapshot(`
      "content/papers/a.md:5:9  error  valid-frontmatter
        Unexpected text \`2025\` for \`venue.year\`, expected a number.
        Type it without quotes: year: 2025

      content/papers/a.md:6:11  error  valid-frontmatter
        Unexpected number \`1.5\` for \`venue.volume\`, expected text or a whole number.
        Correct venue.volume, or leave the field out if it is not known.

      content/papers/a.md:7:11  error  valid-frontmatter
        Unexpected empty list for \`venue.number\`, expected text or a number.
        Correct venue.number, or leave the field out if it is not known.

      content/papers/a.md:8:10  error  valid-frontmatter
        Unexpected number \`106474\` for \`venue.pages\`, expected text.
        Put it in quotes: pages: "106474"

      content/papers/a.md:9:9  error  valid-frontmatter
        Unexpected text \`magazine\` for \`venue.kind\`, expected one of \`conference\`, \`journal\`, \`workshop\`, \`book\`, \`thesis\`, \`report\`, \`preprint\`.
        Correct venue.kind, or leave the field out if it is not known."
    `);
    const text = paper(['venue:', '  name: A', '  year: "2025"', '  pages: 106474']);
    const mended = paper(['venue:', '  name: A', '  year: 2025', '  pages: "106474"']);
    expect(fixedBy('valid-frontmatter', text)).toBe(mended);
    expect(ofEntry('valid-frontmatter', 'venue: { year: 2025 }')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:8  error  valid-frontmatter
        Unexpected absence of \`venue.name\`, expected text.
        Add a line name: to venue."
    `);
    expect(ofEntry('valid-frontmatter', 'venue: { name: A, year: 20255 }')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:25  error  valid-frontmatter
        Unexpected number \`20255\` for \`venue.year\`, expected at most 2099.
        Correct venue.year, or leave the field out if it is not known."
    `);
    expect(ofEntry('valid-frontmatter', 'venue: [ICLR 2024]')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:8  error  valid-frontmatter
        Unexpected list for \`venue\`, expected text or a group of fields.
        Write it as text, or its fields below it as name: value, one a line and indented."
    `);
    expect(ofEntry('known-keys', 'venue: { name: A, issue: 3, pagse: "1" }')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:19  error  known-keys
        Unexpected key \`venue.issue\`, expected one of \`name\`, \`year\`, \`volume\`, \`number\`, \`pages\`, \`kind\`.
        Remove the line, or use one of these keys.

      content/papers/a.md:4:29  error  known-keys
        Unexpected key \`venue.pagse\`, expected one of \`name\`, \`year\`, \`volume\`, \`number\`, \`pages\`, \`kind\`.
        Did you mean \`pages\`?"
    `);
  });
});
