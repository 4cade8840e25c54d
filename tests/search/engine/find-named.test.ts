import { beforeAll, describe, expect, it } from 'vitest';
import { parseSearch } from '../../../src/search/engine/search-state.ts';
import { searchPapers, type TestedSearch } from '../engine-over.ts';

const FILLER = 'What is it that pruning is, and is it all of it? It is pruning. Year 2020, and the brain.';
let search: TestedSearch;
beforeAll(async () => {
  search = await searchPapers([
    { id: 'it', title: 'What Is It?', abstract: 'A question.' },
    { id: 'pruning', title: 'Pruning', abstract: 'Of trees.' },
    { id: 'pruned', title: 'Pruning, Pruning and Pruning', abstract: FILLER.repeat(3) },
    { id: 'unet', title: 'U-Net', abstract: 'Of nets.' },
    { id: 'unets', title: 'A U Net for U Nets: UNet and U-Net', abstract: 'U-Net U-Net U Net.' },
    { id: 'vae', title: '$\\beta$-VAE in $O(n^2)$', abstract: 'Of codes.' },
    { id: 'vaes', title: 'Beta-VAE, VAE and beta', abstract: 'β-VAE in O(n²), O(n^2) and beta VAE.' },
    { id: 'year', title: 'Year: 2020', abstract: 'Of plagues.', published: '2019' },
    { id: 'minus', title: 'The brain -70', abstract: 'Cold.' },
    { id: 'chinese', title: '神经网络', abstract: '学习。' },
    { id: 'mixed', title: '深度神经网络 networks', abstract: '神经网络 神经网络' },
    { id: 'sum', title: '1+1=2', abstract: 'Sums.' },
    { id: 'author', title: 'Of letters', abstract: 'A text.', authors: ['Ada Lovelace', 'Geoffrey Hinton'] },
    {
      id: 'about',
      title: 'Ada Lovelace in letters',
      abstract: 'Ada Lovelace, Lovelace, Ada.',
      authors: ['Bo Li'],
    },
    { id: 'long', title: 'On spatio-temporal attention: a survey of what deep nets see', abstract: 'Seen.' },
    {
      id: 'longer',
      title: 'A survey of attention and deep nets',
      abstract: 'Spatio-temporal attention deep nets see.',
    },
  ]);
});

describe('a whole title finds its paper first', () => {
  it.each([
    ['What is it', 'it'],
    ['what is it?', 'it'],
    ['pruning', 'pruning'],
    ['“Pruning”', 'pruning'],
    ['u-net', 'unet'],
    ['UNet', 'unet'],
    ['U Net', 'unet'],
    ['$\\beta$-VAE in $O(n^2)$', 'vae'],
    ['β-VAE in O(n²)', 'vae'],
    ['Year: 2020', 'year'],
    ['the brain -70', 'minus'],
    ['神经网络', 'chinese'],
    ['1 + 1 = 2', 'sum'],
    ['on spatiotemporal attention — a survey of what deep nets see', 'long'],
    ['On Spatio-Temporal Attention, A Survey of What Deep Nets See.', 'long'],
    ['Ada Lovelace in letters', 'about'],
  ])('%s', async (typed, id) => {
    expect((await search.find(typed))[0]).toBe(id);
  });
});

it('what is excluded is not shown, be it a title', async () => {
  expect(await search.find('-pruning')).not.toContain('pruning');
  expect(await search.find('NOT pruning')).not.toContain('pruning');
});

it.each(['Ada Lovelace', 'Lovelace, Ada', 'A. Lovelace', 'lovelace a.'])(
  'a whole name, as %s, finds the papers of its author before those that say it',
  async (typed) => {
    expect((await search.find(typed)).slice(0, 2)).toEqual(['author', 'about']);
  },
);

it.each([
  ['author:hintn', 'author:hinton'],
  ['letters author:"Geoffrey Hintn"', 'letters author:"Geoffrey hinton"'],
])('of %s it is said that %s was searched, and can be had as it is', async (query, used) => {
  const asked = { ...parseSearch(''), query };
  const { correctedQuery, corrections, docIds } = await search.engine.search(asked);
  expect({ correctedQuery, corrections: corrections.length, found: docIds.length }).toEqual({
    correctedQuery: used,
    corrections: 1,
    found: 1,
  });
  const verbatim = await search.engine.search({ ...asked, verbatim: true });
  expect([verbatim.docIds.length, verbatim.correctedQuery]).toEqual([0, query]);
});
