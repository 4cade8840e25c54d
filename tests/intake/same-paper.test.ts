import { describe, expect, it } from 'vitest';
import type { LocatedReference } from '../../src/formats/reference.ts';
import { planImport } from '../../src/intake/plan-import.ts';
import { proposeEntry } from '../../src/intake/propose-entry.ts';
import type { Fetchers } from '../../src/intake/services.ts';
import type { Identity } from '../../src/model/identity.ts';
import { checkLibrary } from '../../src/rules/index.ts';
import { libraryOf } from '../rules/library-of.ts';

const ADDED = '2026-11-24';

describe.each<[by: string, field: keyof Identity, listed: string, named: string]>([
  ['arXiv identifier', 'arxiv', 'math.GT/0309136', 'math/0309136'],
  ['arXiv identifier', 'arxiv', 'math/0309136', 'math.GT/0309136'],
  ['DOI', 'doi', '10.1000/ABC', '10.1000/abc'],
  ['title', 'title', 'Neural Fields: A Résumé', 'Neural fields — a resume'],
])('two papers with the same %s (%s: %s, %s)', (by, field, listed, named) => {
  const one = { title: 'One', [field]: listed };
  const other = { title: 'Other', [field]: named };
  const library = libraryOf({ 'papers/one.md': entry(one) });

  it('are one to npm run check', () => {
    const both = libraryOf({ 'papers/one.md': entry(one), 'papers/other.md': entry(other) });
    const errors = checkLibrary(both).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      `content/papers/other.md unique-${field}`,
    ]);
  });

  it('are one to npm run new, which asks nobody', async () => {
    await expect(proposeEntry({ paper: named, added: ADDED }, library, nobody)).rejects.toThrow(
      `content/papers/one.md has the same ${by}.`,
    );
  });

  it('are one to npm run import, in the list and the file', () => {
    const file = { references: [reference(other, 1)], skipped: [] };
    expect(planImport(file, library, { added: ADDED })).toMatchObject({
      entries: [],
      present: [{ title: other.title, line: 1, file: 'content/papers/one.md' }],
    });
  });

  it('are one to npm run import, both in the file', () => {
    const file = { references: [reference(one, 1), reference(other, 2)], skipped: [] };
    expect(planImport(file, libraryOf({}), { added: ADDED })).toMatchObject({
      entries: [{ line: 1 }],
      skipped: [{ line: 2, reason: `the same ${by} as on line 1` }],
    });
  });
});

function entry(fields: Record<string, string>): string {
  const lines = Object.entries({ title: '', added: ADDED, ...fields }).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  );
  return `---\n${lines.join('\n')}\n---\n\nAn abstract.\n`;
}

function reference(identity: Identity & { title: string }, line: number): LocatedReference {
  return {
    reference: { ...identity, abstract: 'An abstract.' },
    remarks: [],
    unused: [],
    line,
    source: identity.title,
  };
}

const nobody: Fetchers = {
  arxivPapers: () => Promise.reject(new Error('Asked arXiv.')),
  arxivSearch: () => Promise.reject(new Error('Asked arXiv.')),
  doiPaper: () => Promise.reject(new Error('Asked a registry.')),
};
