import { describe, expect, it } from 'vitest';
import { planImport } from '../../../src/intake/plan-import.ts';
import { readCopiedPage } from '../../../src/formats/copied-page/read-copied-page.ts';
import { readFacts } from '../../../src/formats/copied-page/facts.ts';
import type { Library } from '../../../src/model/library.ts';
import { readEntry } from '../../../src/library/read-entry.ts';
import { readDataFile } from '../../../src/library/read-library.ts';
import { LIST } from '../../list.ts';

const library: Library = {
  folder: 'content',
  papers: [],
  topics: [],
  paths: [],
  about: [],
  site: readDataFile('site', LIST),
  synonyms: readDataFile('synonyms', LIST),
  venues: readDataFile('venues', LIST),
  editions: [],
  unexpectedFiles: [],
  symlinks: [],
};
const page = 'A Paper on Maths\n\nWe study alpha_i and find that 5% of it is enough for our purpose.';

function plan(facts: object) {
  const known = readFacts(JSON.stringify([{ title: 'a paper on maths', ...facts }]), 'f.json');
  return planImport(readCopiedPage(page, known), library, { added: '2026-11-23' });
}

describe('facts', () => {
  it('are merged by title, whatever its case, and null is as good as absent', () => {
    const { entries } = plan({
      authors: ['Ada Lovelace'],
      published: '2023-10',
      arxiv: '2405.00010',
      doi: null,
      venue: null,
      topics: ['pruning'],
      links: { code: 'https://example.org/code' },
    });
    expect(entries[0]?.text).toMatchInlineSnapshot(`
      "---
      title: "A Paper on Maths"
      authors: [Ada Lovelace]
      published: "2023-10"
      added: "2026-11-23"
      topics: [pruning]
      arxiv: "2405.00010"
      links:
        code: https://example.org/code
      ---

      We study alpha_i and find that 5% of it is enough for our purpose.
      "
    `);
  });

  it('that are absent leave their fields out', () => {
    expect(plan({}).entries[0]?.text).toMatchInlineSnapshot(`
      "---
      title: "A Paper on Maths"
      added: "2026-11-23"
      ---

      We study alpha_i and find that 5% of it is enough for our purpose.
      "
    `);
  });

  it('repair garbled maths where they give the LaTeX, and say so when the passage is not there', () => {
    const { entries, remarks } = plan({
      math: [
        { garbled: 'alpha_i', latex: '$\\alpha_i$' },
        { garbled: 'beta_i', latex: '$\\beta_i$' },
      ],
    });
    expect(entries[0]?.text).toContain('We study $\\alpha_i$ and find');
    expect(remarks).toEqual([
      { title: 'A Paper on Maths', remark: 'The facts repair `beta_i`, which the abstract does not hold.' },
    ]);
  });

  it('that would not pass the check are left out one by one, and named', () => {
    const { entries, remarks } = plan({
      authors: ['Lovelace, Ada'],
      published: '2023-02-30',
      doi: '10.1000/xyz',
      links: { code: 'https://example.org/code', project: 'http://example.org/' },
    });
    expect(entries[0]?.text).toContain('doi: "10.1000/xyz"\nlinks:\n  code: https://example.org/code\n---');
    expect(remarks.map(({ remark }) => remark.split('. ')[0])).toEqual([
      'Left out `authors`: authors-as-names',
      'Left out `published`: real-date',
      'Left out `links.project`: web-link',
    ]);
  });

  it('may name topics that are yet to be written, which are counted', () => {
    expect(plan({ topics: ['pruning', 'robotics'] }).missingTopics).toEqual(
      new Map([
        ['pruning', 1],
        ['robotics', 1],
      ]),
    );
  });

  it('find a paper that the list has under another title, by its arXiv identifier', () => {
    const facts = readFacts('[{"title": "A Paper on Maths", "arxiv": "2405.00010"}]', 'f.json');
    const text = '---\ntitle: "Maths"\nadded: "2026-01-01"\narxiv: "2405.00010"\n---\n\nText.\n';
    const paper = readEntry('paper', 'content/papers/maths.md', text);
    const { entries, present } = planImport(
      readCopiedPage(page, facts),
      { ...library, papers: [paper] },
      { added: '2026-11-23' },
    );
    expect(entries).toEqual([]);
    expect(present).toEqual([{ title: 'A Paper on Maths', line: 1, file: 'content/papers/maths.md' }]);
  });
});
