import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/library/read-library.ts';
import { lineText } from '../../src/markdown/line.ts';
import { defined } from '../../src/model/defined.ts';
import type { Paper } from '../../src/model/paper.ts';
import type { SearchResults } from '../../src/search/engine/search-results.ts';
import { FACETS, parseSearch, type SearchState } from '../../src/search/engine/search-state.ts';
import { LIST } from '../list.ts';
import { idOf, searchLibrary, searchPapers, type TestedSearch } from './engine-over.ts';

/** Words whose letters, marks or punctuation are hard, in many scripts, among plain ones. */
const WORDS = [
  ...['łódź', 'Øresund', 'straße', 'æther', 'naïve', 'Erdős', 'ﬁeld', 'ısı', 'İzmir', 'Đặng', 'þing'],
  ...['α-synuclein', 'θεωρία', 'νευρώνες', '神经网络', '深度学习', 'データ', '한국어', 'الشبكات', 'رشتات'],
  ...['רשתות', 'โครงข่าย', 'нейрон', 'CO₂', 'Ca²⁺', 'β-VAE', 'ℝⁿ', '$x^2$', 'd’Alembert', "Bayes'", 'l’image'],
  ...['state-of-the-art', 'U-Net', 'self-supervised', '3D', '2.5D', 'GPT-4', 'BERT12', 'C++', 'Q', 'λ', '中'],
  ...['neural', 'neurons', 'spiking', 'memory', 'robots', 'learning', 'vision', 'pruned', 'tumour', 'maps'],
];
const FUNCTION_WORDS = ['to', 'be', 'or', 'not', 'the', 'of', 'what', 'is', 'it', 'all', 'we', 'here'];
const NAMES = [
  ...[
    'Łukasz Kaiser',
    'Bernhard Schölkopf',
    'Søren Ø. Åkesson',
    'Jean-Luc O’Brien',
    'Laurens van der Maaten',
  ],
  ...[
    '王伟',
    '김민수',
    'محمد علي',
    'Αθηνά Παπά',
    'Иван Ёлкин',
    'Đặng Văn Ngữ',
    'Li Li',
    'X. Ng',
    'Ann Memory',
  ],
];
const DOIS = [
  '10.1000/xyz-123',
  '10.1016/j.neuro(2020)45',
  '10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2',
  '10.1007/s42979-022-01371-y',
  '10.5555/Ab_c.D;e',
];

const title = fc.oneof(
  { weight: 6, arbitrary: some(fc.constantFrom(...WORDS, ...FUNCTION_WORDS), 1, 7) },
  { weight: 1, arbitrary: some(fc.constantFrom(...FUNCTION_WORDS), 2, 5) },
  { weight: 1, arbitrary: fc.constantFrom('Q', 'λ', '中', 'X') },
);
const paper = fc.record({
  title,
  abstract: some(fc.constantFrom(...WORDS, ...FUNCTION_WORDS), 0, 40),
  authors: fc.oneof(
    { weight: 9, arbitrary: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }) },
    { weight: 1, arbitrary: fc.constant(Array.from({ length: 40 }, (_, index) => `Author Number${index}`)) },
  ),
  topics: fc.uniqueArray(fc.constantFrom('pruning', 'robotics', 'memory'), { maxLength: 2 }),
  venue: fc.option(fc.constantFrom('ICLR 2020', 'ICLR 2021', 'Neural Networks 2021', 'Łódź Letters 2019'), {
    nil: undefined,
  }),
  hasCode: fc.boolean(),
});
/** A list whose identifiers and links are each of one paper; titles may be equal. */
const list = fc.array(paper, { minLength: 3, maxLength: 14 }).map((papers) =>
  papers.map(({ hasCode, venue, ...fields }, index) => ({
    ...fields,
    ...(venue === undefined ? {} : { venue }),
    published: `20${10 + index}-0${1 + (index % 9)}-1${index % 10}`,
    arxiv: `2${index % 10}0${1 + (index % 9)}.0${1000 + index * 7}`,
    ...(index < DOIS.length ? { doi: defined(DOIS[index]) } : {}),
    ...(hasCode ? { links: { code: `https://github.com/some-group/code_${index}` } } : {}),
  })),
);
type Entry = Partial<Paper> & Pick<Paper, 'title'>;

/** Few lists, since each has an index of its own, and many queries each. */
const RUNS = { numRuns: 12 };

describe('in any list', () => {
  it('no paper stands above those with all words of a query, however many words are added', async () => {
    await forLists(async (search, papers, random) => {
      for (const { abstract = '' } of papers) {
        const words = plainWords(abstract)
          .filter(() => random() < 0.5)
          .slice(0, 4);
        const holders = await Promise.all(
          // With a space: no word is still being typed.
          words.map(async (word) => new Set(answersOf(await ask(search, `${word} `)))),
        );
        for (let count = 1; count <= words.length; count++) {
          const wanted = holders.slice(0, count);
          const all = [...search.data.records.keys()].filter((docId) =>
            wanted.every((set) => set.has(docId)),
          );
          if (all.length === 0) continue;
          const query = `${words.slice(0, count).join(' ')} `;
          const { docIds } = await ask(search, query);
          expect(docIds.slice(0, all.length).toSorted(byNumber), query).toEqual(all);
        }
      }
    });
  });

  it('what is excluded is not shown, whatever else is asked for', async () => {
    await forLists(async (search, papers, random) => {
      for (const excluded of papers
        .flatMap((each) => plainWords(shownOf(each)))
        .filter(() => random() < 0.2)) {
        const other = pick(plainWords(papers.map(shownOf).join(' ')), random);
        for (const query of [`-${excluded}`, `${other} -${excluded}`, `${other} NOT ${excluded}`]) {
          const { docIds, hit } = await ask(search, query);
          for (const docId of docIds) {
            const { title, authors, publication, passage } = await hit(docId);
            const texts = [title, authors, passage].map((parts) => parts.map(({ text }) => text).join(''));
            const shown = [...texts, publication].join(' ');
            expect(plainWords(shown).map(fold), query).not.toContain(fold(excluded));
            const own = defined(papers[numberOf(search, docId)]);
            expect(plainWords(shownOf(own)).map(fold), query).not.toContain(fold(excluded));
          }
        }
      }
    });
  });

  it('each title finds its paper first, each identifier and each link its paper alone', async () => {
    await forLists(async (search, papers) => {
      for (const [index, { title, arxiv, doi, links }] of papers.entries()) {
        const [first = NaN] = (await ask(search, lineText(title))).docIds;
        expect(papers[numberOf(search, first)]?.title, title).toBe(title);
        for (const query of [
          `arXiv:${arxiv}v2`,
          `https://huggingface.co/papers/${arxiv}`,
          ...(doi ? [doi, `https://doi.org/${encodeURI(doi)}`] : []),
          ...(links?.code ? [links.code, `${links.code}/`, links.code.replace('https://', '')] : []),
        ]) {
          const results = await ask(search, query);
          expect(
            answersOf(results).map((docId) => numberOf(search, docId)),
            query,
          ).toEqual([index]);
        }
      }
    });
  });

  it('each author finds one of his or her papers first', async () => {
    await forLists(async (search, papers) => {
      for (const name of new Set(papers.flatMap(({ authors = [] }) => authors)))
        for (const query of [name, `author:"${name}"`]) {
          const [first = NaN] = (await ask(search, query)).docIds;
          expect(papers[numberOf(search, first)]?.authors ?? [], query).toContain(name);
        }
    });
  });

  it('other orders hold the papers that answer, and facets count what they lead to', async () => {
    await forLists(async (search, papers, random) => {
      const words = plainWords(papers.map(shownOf).join(' '));
      for (let round = 0; round < 12; round++)
        await expectAgreement(search, [pick(words, random), pick(words, random)].join(' '));
    });
  });
});

it('in the frozen list facets count what they lead to, topics too', async () => {
  const search = await searchLibrary(readLibrary(LIST));
  for (const query of ['', 'spiking', 'brain segmentation', 'network -pruning', 'year:>2020 learning'])
    await expectAgreement(search, query);
});

/** Expects that the orders have the same papers, and each count of a facet as many as it gives. */
async function expectAgreement(search: TestedSearch, query: string): Promise<void> {
  const results = await ask(search, query);
  const answers = answersOf(results).toSorted(byNumber);
  for (const sort of ['newest', 'title'] as const) {
    const { docIds, answering } = await ask(search, query, { sort });
    expect(docIds.toSorted(byNumber), `${query}, ${sort}`).toEqual(answers);
    expect(answering).toBe(answers.length);
  }
  const noFacets = parseSearch('').facets;
  for (const facet of FACETS) {
    const counts = await results.counts(facet);
    for (const { value, count } of counts) {
      const { answering } = await ask(search, query, { facets: { ...noFacets, [facet]: [value] } });
      expect(count, `${query}, ${facet} ${value}`).toBe(answering);
    }
    // A paper is of one year and one venue, has code or has none.
    const sum = counts.reduce((total, { count }) => total + count, 0);
    if (facet === 'year' || facet === 'venue' || facet === 'code')
      expect(sum, `${query}, ${facet}`).toBeLessThanOrEqual(answers.length);
    const every = { ...noFacets, [facet]: counts.map(({ value }) => value) };
    const { answering } = await ask(search, query, { facets: every });
    if (counts.length > 0) expect(answering, `${query}, ${facet}`).toBeLessThanOrEqual(sum);
  }
}

async function forLists(
  check: (search: TestedSearch, papers: readonly Entry[], random: () => number) => Promise<void>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(list, fc.gen(), async (papers, gen) => {
      const random = (): number => gen(fc.double, { min: 0, max: 1, noNaN: true, maxExcluded: true });
      await check(await searchPapers(papers), papers, random);
    }),
    RUNS,
  );
}

function ask(
  search: TestedSearch,
  query: string,
  changes: Partial<SearchState> = {},
): Promise<SearchResults> {
  return search.engine.search({ ...parseSearch(''), query, verbatim: true, ...changes });
}

function answersOf({ docIds, answering }: SearchResults): readonly number[] {
  return docIds.slice(0, answering);
}

/** The number of a document in the list as it was generated. */
function numberOf({ data }: TestedSearch, docId: number): number {
  const record = data.records[docId];
  return record ? Number(idOf(record).replace('paper-', '')) : NaN;
}

/** Some words as a text. */
function some(word: fc.Arbitrary<string>, minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.array(word, { minLength, maxLength }).map((words) => words.join(' '));
}

/** All that a reader may see of a paper in a row. */
function shownOf({ title, abstract = '', authors = [], venue }: Entry): string {
  return [title, abstract, authors.join(', '), typeof venue === 'string' ? venue : ''].join(' ');
}

/** The words of a text between white space, without the punctuation around them, maths and function words. */
function plainWords(text: string): string[] {
  return text
    .split(/\s+/)
    .filter((word) => !word.includes('$') && !FUNCTION_WORDS.includes(word))
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''))
    .filter(Boolean);
}

/** One spelling of words that are written with other capitals and other forms of the same letters. */
function fold(word: string): string {
  return word.normalize('NFKC').toLowerCase();
}

function pick(words: readonly string[], random: () => number): string {
  return words[Math.floor(random() * words.length)] ?? '';
}

function byNumber(a: number, b: number): number {
  return a - b;
}
