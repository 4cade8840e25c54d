import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/library/decode-text.ts';
import { formatEntry } from '../../src/library/format-entry.ts';
import { readEntry } from '../../src/library/read-entry.ts';
import type { Entry } from '../../src/model/library.ts';
import { CHANGE_KINDS } from '../../src/model/changes.ts';
import { VENUE_KINDS } from '../../src/model/venue.ts';
import type { PaperFrontmatter } from '../../src/model/paper.ts';

describe('formatEntry', () => {
  it('writes the fields in the order of the schema, quoted where it matters', () => {
    const text = formatEntry(
      {
        links: { code: 'https://example.org/code', pdf: 'https://example.org/a,b.pdf' },
        arxiv: '2405.00010',
        title: 'Neuroformer: "Brains"',
        added: '2024-05-31',
        published: '2023',
        authors: ['Ada Lovelace', "Siobhán O'Neill", 'No', '50 Cent'],
        topics: ['neuroscience', 'brain-decoding'],
        venue: 'ICLR 2024',
        featured: true,
      },
      'An abstract.',
    );
    expect(text).toMatchInlineSnapshot(`
      "---
      title: "Neuroformer: \\"Brains\\""
      authors: [Ada Lovelace, Siobhán O'Neill, "No", "50 Cent"]
      published: "2023"
      added: "2024-05-31"
      topics: [neuroscience, brain-decoding]
      arxiv: "2405.00010"
      venue: ICLR 2024
      links:
        code: https://example.org/code
        pdf: "https://example.org/a,b.pdf"
      featured: true
      ---

      An abstract.
      "
    `);
  });

  it('writes a venue that is taken apart as lines below its name', () => {
    const venue = { name: 'Nature', year: 2025, volume: 16, number: '3-4', pages: '1-20' };
    expect(formatEntry({ title: 'A', added: '2024-05-31', venue }, 'Text.')).toContain(
      '\nvenue:\n  name: Nature\n  year: 2025\n  volume: 16\n  number: "3-4"\n  pages: "1-20"\n',
    );
  });

  it('writes changes as a list of groups', () => {
    const changes: PaperFrontmatter['changes'] = [
      { date: '2026-02-01', what: 'published', note: 'At ICLR; 50% longer.' },
      { date: '2026-03-01', what: 'corrected' },
    ];
    expect(formatEntry({ title: 'A', added: '2024-05-31', changes }, 'Text.')).toContain(
      '\nchanges:\n  - date: "2026-02-01"\n    what: published\n    note: "At ICLR; 50% longer."\n  - date: "2026-03-01"\n    what: corrected\n',
    );
  });

  it('breaks a long list into lines', () => {
    const authors = Array.from({ length: 8 }, (_, n) => `Ada Lovelace of Number ${'I'.repeat(n + 1)}`);
    expect(formatEntry({ title: 'A', added: '2024-05-31', authors }, 'Text.')).toMatchInlineSnapshot(`
      "---
      title: "A"
      authors:
        - Ada Lovelace of Number I
        - Ada Lovelace of Number II
        - Ada Lovelace of Number III
        - Ada Lovelace of Number IIII
        - Ada Lovelace of Number IIIII
        - Ada Lovelace of Number IIIIII
        - Ada Lovelace of Number IIIIIII
        - Ada Lovelace of Number IIIIIIII
      added: "2024-05-31"
      ---

      Text.
      "
    `);
  });

  it('writes only what there is', () => {
    expect(formatEntry({ title: 'A', added: '2024-05-31' }, 'Text.')).toBe(
      '---\ntitle: "A"\nadded: "2024-05-31"\n---\n\nText.\n',
    );
  });

  it('escapes what other readers of YAML fold, refuse or do not see', () => {
    const title = '\u0000\u007f\u0085\u00a0\u2028\ufeff';
    expect(formatEntry({ title, added: '2024-05-31' }, 'Text.')).toContain(
      'title: "\\u0000\\u007f\\u0085\u00a0\\u2028\\ufeff"',
    );
  });

  it('reads back as the same fields', () => {
    fc.assert(
      fc.property(paperFrontmatter(), (written) => {
        const { parseError, fields, invalidFields, body } = readBack(formatEntry(written, 'An abstract.'));
        expect({ parseError, fields, invalidFields }).toEqual({
          parseError: undefined,
          fields: written,
          invalidFields: [],
        });
        expect(body).toMatchObject({ main: 'An abstract.', notes: '' });
      }),
      { numRuns: 300 },
    );
  });

  it('reads back empty lists and groups', () => {
    const fields = { title: 'A', added: '2024-05-31', topics: [], aliases: [], links: {} };
    expect(readBack(formatEntry(fields, 'Text.'))).toMatchObject({
      parseError: undefined,
      invalidFields: [],
      fields,
    });
  });
});

function readBack(text: string): Entry<PaperFrontmatter> {
  return readEntry('paper', 'papers/a.md', decodeText(Buffer.from(text)));
}

/** Any fields that the schema allows, with texts that YAML would take for something else. */
function paperFrontmatter(): fc.Arbitrary<PaperFrontmatter> {
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.stringMatching(/^[-a-z0-9:#'"\\[\]{}&*!|>%@`~,. \n\t]+$/),
    fc.constantFrom(...AWKWARD),
  );
  const address = fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), text);
  const count = fc.oneof(text, fc.nat());
  const venue = fc.record(
    {
      name: text,
      year: fc.integer({ min: 1000, max: 2099 }),
      volume: count,
      number: count,
      pages: text,
      kind: fc.constantFrom(...VENUE_KINDS),
    },
    { requiredKeys: ['name'] },
  );
  const optional = {
    authors: fc.array(text, { minLength: 1, maxLength: 12 }),
    published: text,
    topics: fc.array(text),
    arxiv: text,
    category: text,
    doi: text,
    venue: fc.oneof(text, venue),
    links: fc
      .record({ code: address, project: address, openreview: address, pdf: address }, { requiredKeys: [] })
      .filter((links) => Object.keys(links).length > 0),
    summary: text.filter(({ length }) => length <= 200),
    featured: fc.boolean(),
    aliases: fc.array(text),
    changes: fc.array(
      fc.record(
        {
          date: text,
          what: fc.constantFrom(...CHANGE_KINDS),
          note: text.filter(({ length }) => length <= 200),
        },
        { requiredKeys: ['date', 'what'] },
      ),
      { minLength: 1 },
    ),
  };
  return fc.record({ title: text, added: text, ...optional }, { requiredKeys: ['title', 'added'] });
}

// prettier-ignore
const AWKWARD = [
  'true', 'No', 'null', '~', '1:30', '2405.00010', '0x1F', '1e3', '.inf', '2023-10-31', '---', '...', '- a', '? a', 'a: b',
  'a #b', '#a', '!!js/function x', '&a', '*a', '<<', '{', ']', ',', '"', "'", '|', '>', '%', '@', '`', '\\', ' a', 'a ', '\n',
  '\r\n', '\t', '\u0000', '\u0085', '\u2028', '\uFEFF', '\u00a0', '李', '𝒪', '=', 'y', 'NaN', 'a\n---\nb', "O'Neill", 'A.',
];
