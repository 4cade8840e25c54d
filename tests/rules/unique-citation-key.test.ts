import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

describe('unique-citation-key', () => {
  it('accepts keys that differ, and those that entries record', () => {
    const files = {
      'papers/nets-a.md': paper(),
      'papers/nets-b.md': paper('key: lovelace2023netsb'),
      'papers/graphs.md': paper(),
      'papers/nets-c.md': paper('key: Babbage1843'),
    };
    expect(reportOf('unique-citation-key', files)).toBe('');
  });

  it('tells those that came later what to record, with suffixes that nobody has', () => {
    const files = {
      'papers/nets-a.md': paper(),
      'papers/nets-b.md': paper(),
      'papers/nets-c.md': paper().replace('2026-01-01', '2025-01-01'),
      'papers/other.md': paper('key: lovelace2023netsb'),
    };
    expect(reportOf('unique-citation-key', files)).toMatchInlineSnapshot(`
      "content/papers/nets-a.md  warning  unique-citation-key
        Unexpected citation key \`lovelace2023nets\`, expected one of its own: content/papers/nets-c.md has the same.
        Add a line to the entry that is new, and leave the other as it is: key: lovelace2023netsc

      content/papers/nets-b.md  warning  unique-citation-key
        Unexpected citation key \`lovelace2023nets\`, expected one of its own: content/papers/nets-c.md has the same.
        Add a line to the entry that is new, and leave the other as it is: key: lovelace2023netsd"
    `);
  });

  it('refuses a recorded key that another entry has, whatever its case', () => {
    const files = { 'papers/nets-a.md': paper(), 'papers/b.md': paper('key: Lovelace2023Nets') };
    expect(reportOf('unique-citation-key', files)).toMatchInlineSnapshot(`
      "content/papers/nets-a.md  warning  unique-citation-key
        Unexpected citation key \`lovelace2023nets\`, expected one of its own: content/papers/b.md has the same.
        Add a line to the entry that is new, and leave the other as it is: key: lovelace2023netsb"
    `);
  });

  it('refuses what BibTeX would take for more than a key', () => {
    const files = { 'papers/a.md': paper('key: "a}, @b"'), 'papers/b.md': paper('key: 张2023') };
    expect(reportOf('unique-citation-key', files)).toMatchInlineSnapshot(`
      "content/papers/a.md:6:6  warning  unique-citation-key
        Unexpected \`a}, @b\` for \`key\`, expected letters and digits of ASCII, and between them also : . _ -
        Type it as texts cite it, such as key: lovelace2023a

      content/papers/b.md:6:6  warning  unique-citation-key
        Unexpected \`张2023\` for \`key\`, expected letters and digits of ASCII, and between them also : . _ -
        Type it as texts cite it, such as key: lovelace2023b"
    `);
  });
});

function paper(...lines: string[]): string {
  const fields = [
    'title: "A"',
    'authors: [Ada Lovelace]',
    'published: "2023"',
    'added: "2026-01-01"',
    ...lines,
  ];
  return ['---', ...fields, '---', '', 'An abstract.', ''].join('\n');
}
