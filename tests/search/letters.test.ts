import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { defined } from '../../src/model/defined.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { foldWord } from '../../src/search/engine/fold-word.ts';
import { openIndex } from '../../src/search/engine/open-index.ts';
import { languageOf } from '../../src/search/index/languages.ts';
import { parseSearch } from '../../src/search/engine/search-state.ts';
import { LIST } from '../list.ts';
import { fetchFromMemory, searchLibrary, searchPapers, type TestedSearch } from './engine-over.ts';

describe('a word is folded', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Đorđević', 'dordevic'],
    ['Strauß', 'strauss'],
    ['STRAẞE', 'strasse'],
    ['Æther', 'aether'],
    ['Œuvre', 'oeuvre'],
    ['Þórr', 'thorr'],
    ['Sørensen', 'sorensen'],
    ['ISPANAK', 'ispanak'],
    ['ıspanak', 'ispanak'],
    ['İstanbul', 'istanbul'],
    ['Nguyễn', 'nguyen'],
    ['ｆｕｌｌ', 'full'],
    ['ﬃ', 'ffi'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['ΣΟΦΟΣ', 'σοφοσ'],
    ['σοφός', 'σοφοσ'],
    ['Ёлка', 'елка'],
    ['Российский', 'российский'],
    ['أحمد', 'احمد'],
    ['القُرْآن', 'القران'],
    ['مدرسة', 'مدرسه'],
    ['שָׁלוֹם', 'שלום'],
    ['भाषा', 'भाषा'],
    ['が', 'が'],
    ['ﾊﾞｽ', 'バス'],
    ['한국', '한국'],
  ])('%s: %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded.normalize('NFC'));
    expect(foldWord(word.normalize('NFD'))).toBe(folded.normalize('NFC'));
  });

  it('once: what is folded stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        const folded = foldWord(word);
        expect(foldWord(folded)).toBe(folded);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a word finds its other spellings, and is shown as it is written', () => {
  const texts = {
    Łódź: ['lodz', 'Lodz', 'łódź', 'LODZ'],
    Strauß: ['strauss', 'strauß', 'STRAUSS'],
    Sørensen: ['sorensen', 'Sørensen'],
    Æthelred: ['aethelred', 'æthelred'],
    İstanbul: ['istanbul', 'ISTANBUL', 'İSTANBUL'],
    'CO₂': ['co2', 'CO2', 'CO₂', 'co₂'],
    CH4: ['CH₄', 'ch4'],
    'Ca²⁺-dependent': ['Ca2+', 'ca2', 'Ca²⁺', 'Ca²⁺-dependent', 'Ca2+ dependent', 'dependent'],
    'GPT-4': ['gpt4', 'GPT 4', 'gpt'],
    BERT12: ['BERT-12', 'bert', 'BERT 12'],
    'Mg²⁺': ['Mg2+', 'mg2', 'Mg²⁺', 'Mg2'],
    GABAₐ: ['GABAa', 'GABA-A', 'gaba', 'GABAₐ', 'GABA', 'GABA(A)'],
    'O(n³)': ['O(n3)', 'o(n³)'],
    ﬂuorescent: ['fluorescent', 'ﬂuorescence'],
    'co\u00adoperation': ['cooperation', 'co-operation'],
    'd’Alembert': ['Alembert', "d'Alembert", 'dalembert', 'd’alembert'],
    'O’Brien': ["O'Brien", 'obrien', 'Brien', 'O`Brien'],
    Ｆｕｌｌｗｉｄｔｈ: ['fullwidth'],
    'Parkinson’s': ["Parkinson's", 'Parkinsons', 'Parkinson'],
  };
  let search: TestedSearch;
  beforeAll(async () => {
    search = await searchPapers([
      { title: 'Something else', abstract: 'Nothing of all this.' },
      ...Object.keys(texts).map((text) => ({ title: `About ${text} here`, authors: [`Ann ${text}`] })),
    ]);
  });

  it.each(Object.entries(texts).flatMap(([text, queries]) => queries.map((query) => [query, text] as const)))(
    '%s finds %s',
    async (query, text) => {
      const { docIds, hit } = await search.engine.search({ ...parseSearch(''), query });
      const { title, authors } = await hit(defined(docIds[0]));
      expect(title.map((part) => part.text).join('')).toBe(`About ${text} here`);
      const marked = [...title, ...authors].filter(({ found }) => found).map((part) => part.text);
      expect(marked).toHaveLength(2);
      for (const word of marked) expect(text).toContain(word);
    },
  );
});

describe.each(['en', 'de', 'fr', 'ru'])('in a list in %s', (language) => {
  it('each word of the vocabulary is found, each part and each word of a text at its position', async () => {
    const { data, files } = await searchPapers(
      [
        {
          title: 'L’évaluée d’un réseau',
          abstract: 'Łukasz GABAₐ État-Unis gpt-4 αᵢ — x—y.',
          authors: ['Žižek Ø'],
        },
        { title: 'Российский ёж', abstract: 'Häuser, Straßen: ImageNet (NeurIPS).' },
      ],
      [],
      language,
    );
    const { stem } = languageOf(language);
    const index = await openIndex(fetchFromMemory(files));
    for (const word of data.vocabulary) expect(await index.postingsOf(stem(word)), word).not.toEqual([]);
    expect(data.vocabulary.length).toBeGreaterThan(20);
  });
});

it('each word of the vocabulary of a list is in its index', async () => {
  const { data, files } = await searchLibrary(readLibrary(LIST));
  const index = await openIndex(fetchFromMemory(files));
  const { stem } = languageOf(data.language);
  const lost: string[] = [];
  for (const word of data.vocabulary) if ((await index.postingsOf(stem(word))).length === 0) lost.push(word);
  expect(lost).toEqual([]);
});

it('the first word of an index is found where its mark is a part of its letter', async () => {
  const { find } = await searchPapers([{ title: '图' }, { title: 'デ' }]);
  expect(await find('デ')).toEqual(['paper-1']);
});

/** Words of the letters that are hard: two or more of one kind, or of different ones. */
const hardWords = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'łđøßæœıþħŋéüñçşğİ'), minLength: 3, maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...'abCDxⁿ₂ᵢₐ²⁺'), minLength: 3, maxLength: 6 }),
  fc.string({ unit: fc.constantFrom(...'图像分类使用的卷积'), minLength: 1, maxLength: 9 }),
  fc.string({ unit: fc.constantFrom(...'データのをバハがかﾊﾞ'), minLength: 1, maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...'การเียนรู้ขงไ'), minLength: 2, maxLength: 9 }),
  fc.string({ unit: fc.constantFrom(...'한국어는모델'), minLength: 1, maxLength: 6 }),
  fc.string({ unit: fc.constantFrom(...'भाषमॉडल्'), minLength: 2, maxLength: 6 }),
  fc.string({ unit: fc.constantFrom(...'القرآنأىةُّ'), minLength: 2, maxLength: 7 }),
  fc.string({ unit: fc.constantFrom(...'ёйцукенг'), minLength: 3, maxLength: 7 }),
  fc.constantFrom('l’image', "d'un", 'U-Net', 'GPT4', 'left—right', 'soft\u00adhyphen', '（注）', 'BERTを'),
);
const hardTitles = fc.uniqueArray(
  fc.array(hardWords, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  { minLength: 2, maxLength: 6 },
);

it.each(['en', 'de', 'ja', 'ar', 'ru'])(
  'in a list in %s a title finds its paper among the first',
  async (language) => {
    await fc.assert(
      fc.asyncProperty(hardTitles, async (titles) => {
        const { engine } = await searchPapers(
          titles.map((title) => ({ title })),
          [],
          language,
        );
        for (const query of titles.filter((title) => /[\p{L}\p{N}]/u.test(foldWord(title)))) {
          const { docIds, answering, isComplete, hit, missing } = await engine.search({
            ...parseSearch(''),
            query,
          });
          const shown = await Promise.all(docIds.slice(0, answering).map(hit));
          const found = shown.map(({ title }) => title.map(({ text }) => text).join(''));
          expect({ found, isComplete, missing }).toEqual({
            found: expect.arrayContaining([query]) as string[],
            isComplete: true,
            missing: [],
          });
        }
      }),
      { numRuns: 40 },
    );
  },
);
