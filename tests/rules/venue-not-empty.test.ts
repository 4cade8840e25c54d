import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper } from './sample-entries.ts';

const report = (venue: string, name: string): string =>
  reportOf('venue-not-empty', {
    'papers/a.md': paper([`venue: ${venue}`]),
    'venues.yaml': `venues:\n  - name: ${name}\n    full: Conference on Neural Things\n    also: [NIPS]\n`,
  });

describe('venue-not-empty', () => {
  it('accepts a venue that an entry has by any of its names, in one text or apart', () => {
    for (const venue of [
      'NeurIPS 2024',
      'nips',
      'Conference on Neural Things, 2024',
      '{ name: NIPS, volume: 3 }',
    ])
      expect(report(venue, 'NeurIPS')).toBe('');
  });

  it('warns of a venue that no entry has', () => {
    expect(report('ICLR 2024', 'NeurIPS')).toMatchInlineSnapshot(`
      "content/venues.yaml:2:11  warning  venue-not-empty
        Unexpected venue \`NeurIPS\` without papers, expected at least one paper that names it.
        Compare the name with those in the entries, or delete the venue."
    `);
  });
});
