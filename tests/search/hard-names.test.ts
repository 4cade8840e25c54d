import fc from 'fast-check';
import { expect, it } from 'vitest';
import { titleKey } from '../../src/model/titles.ts';
import { searchPapers } from './engine-over.ts';

const WORDS = [
  ...[
    'deep',
    'brain',
    'networks',
    'the',
    'of',
    'what',
    'is',
    'it',
    'a',
    'U-Net',
    'UNet',
    'AlphaFold',
    'C++',
    'S&P',
  ],
  ...[
    'α-synuclein',
    '$\\beta$-VAE',
    '$O(n^2)$',
    '日本語',
    '神经网络',
    '뇌',
    'Łódź',
    'İstanbul',
    'naïve',
    'CO₂',
    'R²',
    'GABAₐ',
  ],
  ...[
    'GPT-4',
    '3D',
    '2.5D',
    'cs.NE',
    'year:2020',
    'NOT',
    '-70',
    '"quoted"',
    'O’Brien',
    '(and)',
    'ﬁve',
    '—',
    '&',
    ':',
  ],
];
const NAMES = [
  ...[
    'Jeff',
    'Clune',
    'Jean-Luc',
    'O’Brien',
    'van',
    'der',
    'Maaten',
    'Schölkopf',
    'Mueller',
    'Łukasz',
    'Sørensen',
    'Đặng',
  ],
  ...[
    '李',
    '王伟',
    '田中',
    'Ng',
    'Li',
    'J.',
    'M.',
    'McCulloch',
    'İnan',
    'Ørsted',
    'Straße',
    'Ægir',
    'Þór',
    'Brain',
    'Networks',
  ],
  ...['Αθηνά', 'Иван', 'محمد', 'X'],
];
const title = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 7 })
  .map((words) => words.join(' '))
  .filter((text) => /[\p{L}\p{N}]/u.test(text));
const name = fc
  .array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '))
  // Initials alone are no name.
  .filter((text) => /\p{L}[\p{L}\p{M}]|\p{Lo}/u.test(text));
const list = fc.uniqueArray(
  fc.record({
    title,
    authors: fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
    abstract: fc
      .array(fc.constantFrom(...WORDS, ...NAMES), { maxLength: 30 })
      .map((words) => words.join(' ')),
  }),
  { minLength: 2, maxLength: 12, selector: ({ title }) => titleKey(title) },
);

/** Whether one name has all of another, of which initials may stand for words. */
function hasAll(found: readonly string[], author: string): boolean {
  const isIn = (word: string, name: string): boolean =>
    name
      .split(' ')
      .some((other) => other === word || (/^\p{Lu}\.?$/u.test(word) && other.startsWith(word.charAt(0))));
  return found.some((name) => author.split(' ').every((word) => isIn(word, name)));
}

it('every title finds its paper first, and every author papers of a name that has all its words', async () => {
  await fc.assert(
    fc.asyncProperty(list, async (papers) => {
      const { find } = await searchPapers(papers);
      for (const [at, { title, authors }] of papers.entries()) {
        expect((await find(title))[0], title).toBe(`paper-${at}`);
        for (const author of authors) {
          const [first = ''] = await find(`author:"${author}"`);
          const found = papers[Number(first.replace('paper-', ''))]?.authors ?? [];
          expect(hasAll(found, author), `${author} in ${JSON.stringify(found)}`).toBe(true);
        }
      }
    }),
    { numRuns: 15 },
  );
});

it('a whole name finds the papers of its author before those that only say it', async () => {
  await fc.assert(
    fc.asyncProperty(list, async (papers) => {
      const { find } = await searchPapers(papers);
      for (const { authors } of papers)
        for (const author of authors) {
          const titled = papers.some(({ title }) => titleKey(title) === titleKey(author));
          if (titled) continue;
          const [first = ''] = await find(author);
          const found = papers[Number(first.replace('paper-', ''))]?.authors ?? [];
          expect(hasAll(found, author), `${author} in ${JSON.stringify(found)}`).toBe(true);
        }
    }),
    { numRuns: 15 },
  );
});
