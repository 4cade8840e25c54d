import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper } from './sample-entries.ts';

describe('published-doi', () => {
  it('accepts a preprint, a paper with its DOI, and one of a venue that gives none', () => {
    expect(fields()).toBe('');
    expect(fields('arxiv: "2405.00010"')).toBe('');
    expect(fields('doi: "10.1000/xyz"', 'venue: CVPR 2024')).toBe('');
    for (const venue of ['ICLR 2024', 'NeurIPS 2023', 'TMLR', 'ICML 2024 Workshop on X']) {
      expect(fields(`venue: ${venue}`)).toBe('');
    }
  });

  it('accepts what is no paper of a venue that gives DOIs, by the entry, by venues.yaml and by its name', () => {
    for (const kind of ['preprint', 'thesis', 'report', 'book', 'workshop'])
      expect(fields(`venue: { name: X, year: 2024, kind: ${kind} }`)).toBe('');
    for (const venue of ['preprint', 'arXiv 2024', 'bioRxiv', 'PhD thesis, MIT 2019'])
      expect(fields(`venue: ${venue}`)).toBe('');
    const files = { 'papers/a.md': paper(['venue: X 2024']) };
    const described = (kind: string): string => `venues:\n  - name: X\n    kind: ${kind}\n`;
    expect(reportOf('published-doi', { ...files, 'venues.yaml': described('workshop') })).toBe('');
    expect(reportOf('published-doi', { ...files, 'venues.yaml': described('journal') })).not.toBe('');
  });

  it('leaves a DOI that cannot be read to the rule about that', () => {
    expect(fields('doi: 10.1000', 'venue: CVPR 2024')).toBe('');
  });

  it('asks for the DOI of a published version', () => {
    expect(fields('venue: CVPR 2024')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:8  warning  published-doi
        Unexpected venue \`CVPR 2024\` without \`doi\`, expected the DOI of the published version.
        Look it up at https://search.crossref.org and add doi, or leave the venue out of a preprint."
    `);
  });

  it("refuses arXiv's own DOI", () => {
    expect(fields('doi: "10.48550/arXiv.2405.00010"')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:6  warning  published-doi
        Unexpected \`10.48550/arXiv.2405.00010\` for \`doi\`, expected the DOI of the published version: this one is arXiv's own.
        Type the DOI that the venue gave it, or leave doi out."
    `);
  });
});

function fields(...lines: string[]): string {
  return reportOf('published-doi', { 'papers/a.md': paper(lines) });
}
