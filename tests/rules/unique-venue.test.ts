import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

const venues = (...lines: string[]): string =>
  reportOf('unique-venue', { 'venues.yaml': ['venues:', ...lines, ''].join('\n') });

describe('unique-venue', () => {
  it('accepts venues with names of their own, and a list without any', () => {
    expect(reportOf('unique-venue', {})).toBe('');
    expect(venues('  - name: ICLR', '    also: [iclr]', '  - name: NeurIPS', '    also: [NIPS]')).toBe('');
  });

  it('refuses a name that another venue has, in whatever case and as whatever it has it', () => {
    expect(
      venues(
        '  - name: NeurIPS',
        '    full: Neural Information Processing Systems',
        '    also: [NIPS]',
        '  - name: nips',
        '  - name: ICLR',
        '    full: "Neural Information: Processing Systems"',
        '    also: [A, neurips]',
      ),
    ).toMatchInlineSnapshot(`
      "content/venues.yaml:5:11  error  unique-venue
        Unexpected name \`nips\`, expected one that no other venue has: \`NeurIPS\` has it.
        Make one venue of the two, or take the name from one of them.

      content/venues.yaml:7:11  error  unique-venue
        Unexpected name \`Neural Information: Processing Systems\`, expected one that no other venue has: \`NeurIPS\` has it.
        Make one venue of the two, or take the name from one of them.

      content/venues.yaml:8:15  error  unique-venue
        Unexpected name \`neurips\`, expected one that no other venue has: \`NeurIPS\` has it.
        Make one venue of the two, or take the name from one of them."
    `);
  });
});
