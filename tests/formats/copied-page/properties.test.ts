import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planImport } from '../../../src/intake/plan-import.ts';
import { papersInPage } from '../../../src/formats/copied-page/papers-in-page.ts';
import { readCopiedPage } from '../../../src/formats/copied-page/read-copied-page.ts';
import { writeEntries } from '../../../src/library/write-entries.ts';
import { readLibrary } from '../../../src/library/read-library.ts';
import { hasErrors } from '../../../src/model/issues.ts';
import { checkLibrary } from '../../../src/rules/index.ts';
import { trendingPapers } from './trending.ts';

const words = fc.array(
  fc.constantFrom(...new Set(trendingPapers.flatMap(({ abstract }) => abstract.split(' ')))),
  {
    minLength: 1,
    maxLength: 25,
  },
);

/**
 * A block as it may stand in a copied page: a real title or abstract, furniture, words in any order, or any
 * characters.
 */
const block = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(...trendingPapers.map(({ title, abstract }) => `${title}\n\n${abstract}`)),
  },
  { weight: 2, arbitrary: fc.constantFrom(...trendingPapers.map(({ title }) => title)) },
  { weight: 2, arbitrary: fc.constantFrom(...trendingPapers.map(({ abstract }) => abstract)) },
  { weight: 1, arbitrary: fc.constantFrom('new', 'Subscribe', 'Mar 14', 'Dec 3, 2024') },
  { weight: 2, arbitrary: words.map((list) => list.join(' ')) },
  { weight: 2, arbitrary: words.map((list) => `${list.join(' ')}.`) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);

const text = fc
  .array(fc.tuple(block, fc.constantFrom('\n\n', '\n', '\r\n\r\n', '\r', '\n\n\n')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));

/** All that is not white space, sorted: what must neither grow nor shrink. */
function characters(source: string): string {
  return [...source.replace(/\s/g, '')].sort().join('');
}

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-import-'));
  fs.mkdirSync(path.join(folder, 'topics'));
  fs.writeFileSync(
    path.join(folder, 'topics', 'pruning.md'),
    '---\ntitle: Pruning\norder: 1\ndescription: Smaller.\n---\n',
  );
  fs.writeFileSync(path.join(folder, 'site.yaml'), 'title: T\ndescription: D.\nurl: https://example.org/\n');
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

async function importText(
  source: string,
): Promise<{ papers: number; present: number; skipped: number; written: number }> {
  const plan = planImport(readCopiedPage(source, new Map()), readLibrary(folder), {
    added: '2026-11-23',
    topic: 'pruning',
  });
  const { written } = await writeEntries(plan.entries, {
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  return { papers: plan.entries.length, present: plan.present.length, skipped: plan.skipped.length, written };
}

function snapshot(): Record<string, string> {
  const papers = path.join(folder, 'papers');
  if (!fs.existsSync(papers)) return {};
  return Object.fromEntries(
    fs.readdirSync(papers).map((name) => [name, fs.readFileSync(path.join(papers, name), 'utf8')]),
  );
}

describe('whatever is imported', () => {
  it('is accounted for to the last character, in a paper or in a skipped block', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { papers, skipped } = papersInPage(source);
        const out = [
          ...papers.flatMap(({ title, abstract }) => [title, ...abstract]),
          ...skipped.map((part) => part.text),
        ];
        expect(characters(out.join(''))).toBe(characters(source.replace(/[\u0085]/g, '')));
        expect(papers.every(({ title, abstract }) => title !== '' && abstract.length > 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is written, present or skipped, passes the check, and changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        fs.rmSync(path.join(folder, 'papers'), { recursive: true, force: true });
        const { papers } = papersInPage(source);
        const first = await importText(source);
        expect(first.written + first.present).toBeLessThanOrEqual(papers.length);
        expect(first.written).toBe(first.papers);
        const library = readLibrary(folder);
        expect(library.papers).toHaveLength(first.written);
        const issues = checkLibrary(library);
        expect(hasErrors(issues), JSON.stringify(issues.filter(({ severity }) => severity === 'error'))).toBe(
          false,
        );
        const before = snapshot();
        const second = await importText(source);
        expect(second.written).toBe(0);
        expect(second.present).toBe(first.written + first.present);
        expect(second.skipped).toBe(first.skipped);
        expect(snapshot()).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});
