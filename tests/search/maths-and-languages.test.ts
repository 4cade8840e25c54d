import { beforeAll, describe, expect, it } from 'vitest';
import { defined } from '../../src/model/defined.ts';
import { parseSearch } from '../../src/search/engine/search-state.ts';
import { searchPapers, type TestedSearch } from './engine-over.ts';

let search: TestedSearch;
beforeAll(async () => {
  search = await searchPapers([
    {
      title: 'The $\\alpha$-stable law in $\\mathbb{R}^n$',
      abstract:
        'We bound $\\mathbf{Q}$ with $\\mathcal{O}(n^2)$ steps, and $n \\log n$ of $x_{\\text{train}}$.',
    },
    { title: 'A study of 5-HT₂A', abstract: 'Of the ﬁeld.', summary: 'In $L_2$ spaces.' },
    { title: 'التعلم العميق', abstract: 'نقدم مراجعة.', language: 'ar' },
    { title: 'Zum Lernen', abstract: 'Ein Text.', language: 'de' },
  ]);
});

async function hit(query: string) {
  const results = await search.engine.search({ ...parseSearch(''), query });
  return results.hit(defined(results.docIds[0]));
}
const text = (parts: { text: string; found: boolean }[]): string =>
  parts.map(({ text, found }) => (found ? `[${text}]` : text)).join('');

describe('maths is found by the letters that readers type', () => {
  it.each([
    ['Rn', 0],
    ['ℝⁿ', 0],
    ['α-stable', 0],
    ['Q', 0],
    ['O(n2)', 0],
    ['log', 0],
    ['train', 0],
    ['5-HT2A', 1],
    ['5-HT₂A', 1],
    ['field', 1],
    ['L2', 1],
    ['L₂', 1],
  ])('%s', async (query, paper) => {
    expect(await search.find(query)).toContain(`paper-${paper}`);
  });

  it('and shown as it is written, with the words of the query marked', async () => {
    const one = await hit('stable Rn O(n2)');
    expect(text(one.title)).toBe('The [α-stable] law in [ℝⁿ]');
    expect(text(one.passage)).toBe('We bound Q with [O(n²]) steps, and n log n of x_train.');
    expect(text((await hit('5-HT2A')).title)).toBe('A study of [5-HT₂A]');
    expect(text((await hit('field')).passage)).toBe('Of the [ﬁeld]. In L₂ spaces.');
  });
});

describe('a result says in what language it is where that is not the list’s', () => {
  it.each([
    ['التعلم', 'ar', 'rtl'],
    ['Lernen', 'de', 'auto'],
    ['stable', undefined, 'auto'],
  ])('%s', async (query, lang, dir) => {
    const { lang: shownLang, dir: shownDir } = await hit(query);
    expect({ lang: shownLang, dir: shownDir }).toEqual({ lang, dir });
  });
});
