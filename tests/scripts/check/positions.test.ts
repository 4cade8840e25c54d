import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../src/library/read-entry.ts';
import { checkLibrary } from '../../../src/rules/index.ts';
import { libraryOf } from '../../rules/library-of.ts';
import { topic } from '../../rules/sample-entries.ts';
import { LIST } from '../../list.ts';

/** A real entry, with the two fields that it has not. */
const ENTRY = fs
  .readFileSync(`${LIST}/papers/neuroformer.md`, 'utf8')
  .replace(/^venue:/m, 'doi: "10.1000/xyz"\nvenue:')
  .replace(/^featured: true\n/m, 'featured: true\naliases: [neuro-former]\n');

/** Each field with an error, and the characters that the error is about. */
const ERRORS: Record<string, [replaced: RegExp, by: string, at: string][]> = {
  title: [[/^title: .*/m, 'title: [Neuroformer]', '[Neuroformer]']],
  authors: [
    [/^authors:[^:]*\n(?=\w)/m, 'authors: Ada Lovelace\n', 'Ada Lovelace'],
    [/^authors:[^:]*\n(?=\w)/m, 'authors:\n  - Ada\n  - Alan et al.\n', 'Alan et al.'],
  ],
  published: [[/^published: .*/m, 'published: 2023', '2023']],
  added: [[/^added: .*/m, 'added: "2026-02-30"', '"2026-02-30"']],
  topics: [[/^topics: .*/m, 'topics: [neuroscience, zoology] # no', 'zoology']],
  arxiv: [[/^arxiv: .*/m, 'arxiv:   2311.00136', '2311.00136']],
  category: [[/^category: .*/m, 'category: { a: b }', '{ a: b }']],
  doi: [[/^doi: .*/m, 'doi: doi:10.1000/xyz', 'doi:10.1000/xyz']],
  venue: [[/^venue: .*/m, 'venue: ""', '""']],
  links: [
    [/^ {2}project: .*/m, '  project: http://example.org', 'http://example.org'],
    [/^ {2}project: .*/m, '  progect: https://example.org', 'progect'],
  ],
  summary: [[/^summary: .*/m, `summary: ${'long '.repeat(50)}`, 'long long']],
  featured: [[/^featured: .*/m, 'featured: perhaps', 'perhaps']],
  aliases: [[/^aliases: .*/m, 'aliases: [a, Not An Alias]', 'Not An Alias']],
};

const TOPICS = Object.fromEntries(
  fs.readdirSync(`${LIST}/topics`).map((name) => [`topics/${name}`, topic()]),
);

describe('an error in a real entry', () => {
  it('would be the only one, whichever of its fields it is in', () => {
    expect(errorsIn(ENTRY)).toEqual([]);
    expect(Object.keys(ERRORS)).toEqual(Object.keys(readEntry('paper', 'neuroformer.md', ENTRY).data));
  });

  it.each(Object.keys(ERRORS))('in %s is found at its line and column', (field) => {
    for (const [replaced, by, at] of ERRORS[field] ?? []) {
      const text = ENTRY.replace(replaced, by);
      expect(text).not.toBe(ENTRY);
      expect(errorsIn(text)).toEqual([positionOf(text, text.indexOf(at, text.indexOf(by)))]);
      expect(errorsIn(text.replaceAll('\n', '\r\n'))).toEqual([
        positionOf(text, text.indexOf(at, text.indexOf(by))),
      ]);
    }
  });

  it.each(Object.keys(ERRORS))('is found where %s cannot be read as YAML', (field) => {
    const text = ENTRY.replace(new RegExp(`^${field}:`, 'm'), `${field}: "`);
    const line = text.split('\n').findIndex((each) => each.startsWith(`${field}: "`)) + 1;
    expect(Number(errorsIn(text)[0]?.split(':')[0])).toBeGreaterThanOrEqual(line);
  });

  it.each([
    ['<b>bold</b>', '<b>'],
    ['see [@nobody-at-all]', '[@nobody'],
    ['$\\frac{$', '$\\frac'],
    ['[x](javascript:alert)', '[x]'],
  ])('in the text is found at its line and column: %s', (broken, at) => {
    const text = `${ENTRY}\nA line.\nThen ${broken}.\n`;
    expect(errorsIn(text)[0]).toBe(positionOf(text, text.lastIndexOf(at)));
  });
});

/** The positions of all errors in the entry, as `line:column`. */
function errorsIn(text: string): string[] {
  return checkLibrary(libraryOf({ ...TOPICS, 'papers/neuroformer.md': text }))
    .filter(({ severity, file }) => severity === 'error' && file === 'content/papers/neuroformer.md')
    .map(({ position }) => `${position?.line ?? 0}:${position?.column ?? 0}`);
}

/** Counted apart from the code that is tested. */
function positionOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}
