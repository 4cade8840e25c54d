import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { expect, it } from 'vitest';
import { writeCslJson } from '../../../src/formats/csl-json/write-csl-json.ts';
import { listOf, withPublication } from '../list-papers.ts';
import { worstPapers } from '../worst-papers.ts';

const small = { title: 'T', added: '2026-01-01', abstract: 'A.', notes: '', cites: [] };
const preprints = [
  withPublication({
    ...small,
    id: 'known-preprint',
    arxiv: '2311.00136',
    venue: 'preprint',
    published: '2023',
  }),
  withPublication({ ...small, id: 'elsewhere', venue: { name: 'bioRxiv', year: 2022, kind: 'preprint' } }),
  withPublication({ ...small, id: 'published-too', arxiv: '2311.00137', venue: 'Journal of X 2024' }),
  withPublication({ ...small, id: 'doctor', venue: 'PhD thesis, MIT 2019' }),
  withPublication({
    ...small,
    id: 'in-proceedings',
    venue: { name: 'Proceedings of X', year: 2020, volume: 119, pages: '1-9', kind: 'conference' },
  }),
];

/** A change of this is to be read by eye: it is what readers of the list get in their papers. */
it('is set in the style of the APA by a CSL processor as a scholar would', () => {
  const list = listOf([...worstPapers, ...preprints]);
  const text = new Cite(writeCslJson(list.papers, list)).format('bibliography', {
    template: 'apa',
    format: 'text',
    lang: 'en-US',
    nosort: true,
  });
  expect(text.trim().split('\n')).toMatchSnapshot();
});
