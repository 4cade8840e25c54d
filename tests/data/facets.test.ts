import { expect, it } from 'vitest';
import { listFilters, searchFacets } from '../../src/data/facets.ts';
import { publishedPaper, publishedTopic } from './sample-papers.ts';

const papers = [
  publishedPaper('a', { venue: 'ICLR 2024', published: '2024-01', links: { code: 'https://a.example/' } }),
  publishedPaper('b', { venue: 'ICLR 2023', published: '2023-11' }),
  publishedPaper('c', { published: '2024', arxiv: '2401.00010' }),
  publishedPaper('d', { venue: 'Nature' }),
];

it('counts topics in their order, years and venues without their years', () => {
  const topics = [{ ...publishedTopic('pruning'), hue: 90, papers: papers.slice(0, 2) }];
  expect(searchFacets(papers, topics)).toEqual([
    { name: 'topic', legend: 'Topic', values: [{ value: 'pruning', label: 'PRUNING', hue: 90, count: 2 }] },
    {
      name: 'year',
      legend: 'Year',
      values: [
        { value: '2024', label: '2024', count: 2 },
        { value: '2023', label: '2023', count: 1 },
      ],
    },
    {
      name: 'venue',
      legend: 'Venue',
      values: [
        { value: 'ICLR', label: 'ICLR', count: 2 },
        { value: 'arXiv', label: 'arXiv', count: 1 },
        { value: 'Nature', label: 'Nature', count: 1 },
      ],
    },
    { name: 'code', legend: 'Code', values: [{ value: 'yes', label: 'With code', count: 1 }] },
  ]);
});

it('means the year that is shown: a venue and a year find all of its papers of that year', () => {
  const [early, late] = [
    publishedPaper('a', { venue: 'ICLR 2024', published: '2023-10' }),
    publishedPaper('b', { venue: 'ICLR 2024', published: '2024-05' }),
  ];
  const facets = searchFacets([early, late], []);
  expect(facets.find(({ name }) => name === 'year')?.values).toEqual([
    { value: '2024', label: '2024', count: 2 },
  ]);
  expect(listFilters([early, late]).years).toEqual([2024]);
});

it('leaves out a facet without values', () => {
  expect(searchFacets([publishedPaper('c')], []).map(({ name }) => name)).toEqual(['code']);
});

it('filters a list by its years and its venues, servers of preprints last', () => {
  expect(listFilters(papers)).toEqual({ years: [2024, 2023], venues: ['ICLR', 'Nature', 'arXiv'] });
  expect(listFilters([])).toEqual({ years: [], venues: [] });
});
