import { readLibrary } from '../../src/library/read-library.ts';
import { papersOf } from '../../src/model/library.ts';
import { publicationOf } from '../../src/model/publication.ts';
import type { Paper } from '../../src/model/paper.ts';
import { publishedList, type PublishedList } from '../../src/formats/published-list.ts';
import { absoluteUrl } from '../../src/model/urls.ts';
import { LIST } from '../list.ts';

/** The papers of the list itself. */
export const listPapers: readonly Paper[] = papersOf(readLibrary(LIST));

/** A paper with a value for every field, and in its texts what the formats have to treat with care. */
export const fullPaper: Paper = withPublication({
  id: 'full',
  title: 'MRI & $\\alpha_{2}$-Networks: 50% of {Braces} in C#_1',
  language: 'pt-BR',
  authors: ['José Müller', 'Jan van der Berg', 'The ATLAS Collaboration', 'Plato', 'Martin Luther King Jr.'],
  published: '2023-10-31',
  added: '2026-11-23',
  topics: ['neuroscience', 'brain-decoding'],
  arxiv: '2311.00136',
  category: 'q-bio.NC',
  doi: '10.1000/a_b',
  venue: 'Research & Practice 2024',
  links: { code: 'https://example.org/a_b?c=d%20e#f', openreview: 'https://openreview.net/forum?id=x_y' },
  summary: 'It costs $5, or ~50% of $10 -- "cheap".',
  featured: true,
  aliases: ['old-name', 'older-name'],
  abstract:
    'A first paragraph with $x_i \\le 5\\%$, \\$5, 3--5 and a_b, see <https://example.org/~me/a--b_c>.\n\nA second with $\\{a\\}$, \\[brackets], \\*stars\\* and `` ` ``.',
  notes: 'See [@neuroformer].\n\n- one *word*\n- two',
  cites: ['neuroformer'],
});

/** The paper that these fields make, published as they say. */
export function withPublication(fields: Omit<Paper, 'publication'>): Paper {
  return { ...fields, publication: publicationOf(fields) };
}

/** A published list of these papers. */
export function listOf(papers: readonly Paper[], rest: Partial<PublishedList> = {}): PublishedList {
  return publishedList({
    site: { title: 'A list', description: 'Papers to read.', url: 'https://example.org/' },
    papers,
    topics: [],
    paths: [],
    fullUrl: (page) => absoluteUrl(page, { site: 'https://example.org', base: '/' }),
    ...rest,
  });
}
