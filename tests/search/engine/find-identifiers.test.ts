import { beforeAll, describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../../src/search/engine/find-identifiers.ts';
import { searchPapers, type TestedSearch } from '../engine-over.ts';

const ARXIV = 'arxiv';
const OLD = 'old';
const NATURE = 'nature';
const BIORXIV = 'biorxiv';
const LINKED = 'linked';
let search: TestedSearch;
beforeAll(async () => {
  search = await searchPapers([
    { id: ARXIV, title: 'A', abstract: 'Codes.', arxiv: '2306.11536' },
    { id: OLD, title: 'B', abstract: 'Geometry.', arxiv: 'math.GT/0309136' },
    { id: NATURE, title: 'C', abstract: 'Folds.', doi: '10.1038/s41586-021-03819-2', aliases: ['older'] },
    { id: BIORXIV, title: 'D', abstract: 'Cells.', doi: '10.1101/2023.01.02.522479' },
    {
      id: LINKED,
      title: 'E',
      abstract: 'Cells, 2306.99999, and arXiv.',
      links: {
        code: 'https://github.com/Some-One/code.js/tree/main/deep',
        project: 'https://www.example.org/~one/project/?page=2',
        openreview: 'https://openreview.net/forum?id=Ab_c-1',
        pdf: 'https://aclanthology.org/2020.acl-main.1.pdf',
      },
    },
    { id: 'other', title: 'F', abstract: 'Codes, cells, folds and geometry.', arxiv: '2306.11537' },
    { id: 'whole', title: 'G', links: { code: 'https://github.com/some-one/other' } },
  ]);
});

describe('an identifier finds its paper alone', () => {
  it.each([
    ...[
      '2306.11536',
      'arXiv:2306.11536v1 [q-bio.NC] 20 Jun 2023',
      'arXiv preprint arXiv:2306.11536, 2023.',
      'arXiv:2306.11536 (cs)',
      '[2306.11536v3]',
      'https://arxiv.org/abs/2306.11536',
      'http://export.arxiv.org/pdf/2306.11536v2.pdf#page=3',
      'arxiv.org/html/2306.11536v1',
      '<https://arxiv.org/abs/2306.11536>.',
      'https://huggingface.co/papers/2306.11536',
      'https://www.alphaxiv.org/abs/2306.11536v1',
      'ar5iv.labs.arxiv.org/html/2306.11536',
      'https://ar5iv.org/abs/2306.11536',
      'https://www.semanticscholar.org/arxiv/2306.11536',
      'https://api.semanticscholar.org/arXiv:2306.11536',
      'https://scirate.com/arxiv/2306.11536',
      'https://papers.cool/arxiv/2306.11536',
      'https://www.emergentmind.com/papers/2306.11536',
      'https://doi.org/10.48550/arXiv.2306.11536',
      'https://doi.org/10.48550%2FarXiv.2306.11536',
      '10.48550/ARXIV.2306.11536',
      'see arXiv:2306.11536',
    ].map((typed) => [typed, ARXIV]),
    ...[
      'math.GT/0309136',
      'math/0309136',
      'arXiv:math.GT/0309136v2',
      'https://arxiv.org/abs/math/0309136v1',
      'https://arxiv.org/abs/math.GT/0309136',
    ].map((typed) => [typed, OLD]),
    ...[
      '10.1038/s41586-021-03819-2',
      'doi:10.1038/S41586-021-03819-2.',
      'DOI 10.1038/s41586-021-03819-2',
      '(https://dx.doi.org/10.1038/s41586-021-03819-2)',
      'https://doi.org/10.1038%2Fs41586-021-03819-2',
      'https://www.nature.com/articles/s41586-021-03819-2?utm_source=news#Sec2',
      'nature.com/articles/s41586-021-03819-2.pdf',
      'https://link.springer.com/article/10.1038/s41586-021-03819-2',
      'https://onlinelibrary.wiley.com/doi/full/10.1038/s41586-021-03819-2',
      'https://dl.acm.org/doi/pdf/10.1038/s41586-021-03819-2',
      'https://www.science.org/doi/abs/10.1038/s41586-021-03819-2',
      'https://www.frontiersin.org/articles/10.1038/s41586-021-03819-2/full',
      'https://iopscience.iop.org/article/10.1038/s41586-021-03819-2/meta',
      'https://journals.plos.org/plosone/article?id=10.1038/s41586-021-03819-2',
      'https://api.semanticscholar.org/DOI:10.1038/s41586-021-03819-2',
      'https://list.example/base/papers/nature/',
      'https://list.example/papers/older/',
    ].map((typed) => [typed, NATURE]),
    ...[
      '10.1101/2023.01.02.522479v2',
      'https://www.biorxiv.org/content/10.1101/2023.01.02.522479v2.full.pdf+html',
      'https://www.biorxiv.org/content/10.1101/2023.01.02.522479v1.abstract?ct=',
    ].map((typed) => [typed, BIORXIV]),
    ...[
      'https://github.com/some-one/code.js',
      'github.com/Some-One/code.js.git',
      'git@github.com:some-one/code.js.git',
      'https://github.com/some-one/code.js/tree/main/deep/#readme',
      'https://github.com/some-one/code.js/blob/other/file.ts?tab=readme-ov-file',
      'https://example.org/~one/project?page=2&utm_source=x',
      'http://www.example.org/~one/project/?page=2',
      'https://openreview.net/pdf?id=Ab_c-1',
      'https://openreview.net/forum?id=Ab_c-1&noteId=x',
      'https://aclanthology.org/2020.acl-main.1/',
      '10.18653/v1/2020.acl-main.1',
      'list.example/papers/linked/',
    ].map((typed) => [typed, LINKED]),
    ['https://github.com/some-one/other/issues/3', 'whole'],
  ])('%s', async (typed, id) => {
    expect(await search.find(typed)).toEqual([id]);
  });
});

it.each([
  'https://www.sciencedirect.com/science/article/pii/S0010482524000',
  'https://github.com/some-one',
  'https://github.com/some-one/else',
  'https://example.org/~one/project?page=3',
  '2306.11538',
  '10.1000/none',
  'https://list.example/papers/none/',
])('%s finds nothing', async (typed) => {
  expect(await search.find(typed)).toEqual([]);
});

it.each([
  [
    'brain and/or mind, e.g. 1234.5678 or 10.5/3 and 3.14159',
    'brain and/or mind, e.g. 1234.5678 or 10.5/3 and 3.14159',
  ],
  ['2311.00136 since 2020', 'since 2020'],
  ['cells (10.1000/xyz)', 'cells'],
  ['-2311.00136 -10.1000/xyz', '-2311.00136 -10.1000/xyz'],
  ['Node.js/express', 'Node.js/express'],
  ['https://[bad', 'https://[bad'],
])('of %s the words %s are left', (typed, rest) => {
  expect(findIdentifiers(typed).rest).toBe(rest);
});

it('any text is read in little time', () => {
  for (const part of ['.', 'a-', 'a.', '10.1000/', 'https://', '[', 'arxiv ', '2306.11536 ', '/full', 'v1'])
    expect(findIdentifiers(part.repeat(10_000 / part.length)).identifiers.length).toBeLessThan(3000);
});
