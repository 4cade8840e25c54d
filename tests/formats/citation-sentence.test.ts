import { expect, it } from 'vitest';
import { citationSentence, citationSentenceHtml } from '../../src/formats/citation-sentence.ts';
import type { Paper } from '../../src/model/paper.ts';
import { fullPaper, withPublication } from './list-papers.ts';
import { worstPapers } from './worst-papers.ts';

it('cites every paper in one line, and claims no more than is known', () => {
  expect(worstPapers.map(citationSentence)).toMatchSnapshot();
});

it('shows the year of a preprint of a paper whose venue has none as what it is', () => {
  const paper = small({
    venue: { name: 'ICLR', kind: 'conference' },
    published: '2023',
    arxiv: '2311.00136',
  });
  expect(citationSentence(paper)).toBe(
    'A. In ICLR (preprint 2023). arXiv:2311.00136. https://arxiv.org/abs/2311.00136',
  );
});

it('names the server of a preprint that is not on arXiv, and leads to it', () => {
  const fields = { venue: 'bioRxiv preprint 2022', links: { pdf: 'https://www.biorxiv.org/x.pdf' } };
  expect(citationSentence(small(fields))).toBe('A (2022). bioRxiv preprint. https://www.biorxiv.org/x.pdf');
});

it('has no second full stop behind a name, a title or a journal that ends with one', () => {
  const fields = { title: 'Why?', authors: ['Martin Luther King Jr.'], venue: 'Phys. Rev. Lett.' };
  expect(citationSentence(small(fields))).toBe('Martin Luther King Jr. Why? Phys. Rev. Lett.');
});

it('is HTML in which nothing of an entry is markup', () => {
  expect(citationSentenceHtml(fullPaper)).toMatchInlineSnapshot(
    `"<bdi>José Müller</bdi>, <bdi>Jan van der Berg</bdi>, <bdi>The ATLAS Collaboration</bdi>, <bdi>Plato</bdi> and <bdi>Martin Luther King Jr.</bdi> (2024). <bdi lang="pt-BR">MRI &amp; α₂-Networks: 50% of {Braces} in C#_1</bdi>. <i>Research &amp; Practice</i>. <a href="https://arxiv.org/abs/2311.00136">arXiv:2311.00136</a>. <a href="https://doi.org/10.1000/a_b">https://doi.org/10.1000/a_b</a>"`,
  );
  const hostile = small({
    title: '</bdi><script>"&',
    language: 'ar',
    authors: ['<b>'],
    doi: '10.1000/"<x>',
    venue: '<i>&',
  });
  expect(citationSentenceHtml(hostile)).toMatchInlineSnapshot(
    `"<bdi>&lt;b&gt;</bdi>. <bdi lang="ar">&lt;/bdi&gt;&lt;script&gt;&quot;&amp;</bdi>. <i>&lt;i&gt;&amp;</i>. <a href="https://doi.org/10.1000/%22%3Cx%3E">https://doi.org/10.1000/%22%3Cx%3E</a>"`,
  );
});

function small(fields: Partial<Paper>): Paper {
  return withPublication({
    id: 'a',
    title: 'A',
    added: '2026-01-01',
    abstract: 'T.',
    notes: '',
    cites: [],
    ...fields,
  });
}
