import { describe, expect, it } from 'vitest';
import { contextObject } from '../../../src/formats/page-metadata/context-object.ts';
import { familyFirst } from '../../../src/formats/page-metadata/paper-facts.ts';
import { publishedAs } from '../../../src/formats/published-as.ts';
import { lineText } from '../../../src/markdown/line.ts';
import { citedDoi } from '../../../src/model/cited-doi.ts';
import { defined } from '../../../src/model/defined.ts';
import { fullPaper, listPapers, withPublication } from '../list-papers.ts';
import { worstPapers } from '../worst-papers.ts';
import { factsOf } from './facts-of.ts';

const allPapers = [...listPapers, ...worstPapers, fullPaper];
const FORMATS = {
  article: 'dc',
  document: 'dc',
  'article-journal': 'journal',
  'paper-conference': 'book',
  chapter: 'book',
  book: 'book',
  report: 'book',
  thesis: 'dissertation',
};
/** The key with the title of the paper itself, which in a container is another than that of the container. */
const TITLES = {
  article: 'title',
  document: 'title',
  'article-journal': 'atitle',
  'paper-conference': 'atitle',
  chapter: 'atitle',
  book: 'btitle',
  report: 'btitle',
  thesis: 'title',
};

describe('contextObject', () => {
  it('is for a preprint as Zotero reads it best', () => {
    const paper = {
      ...defined(worstPapers.find(({ id }) => id === 'twin-one')),
      title: 'C++ & more: 100% = #1',
      arxiv: '2405.00010',
      published: '2024-05-01',
    };
    expect(contextObject(factsOf(withPublication(paper)))).toBe(
      [
        'url_ver=Z39.88-2004',
        'ctx_ver=Z39.88-2004',
        'rfr_id=info:sid/example.org:papers',
        'rft_val_fmt=info:ofi/fmt:kev:mtx:dc',
        'rft.type=preprint',
        'rft.title=C%2B%2B %26 more: 100%25 %3D %231',
        'rft.publisher=arXiv',
        'rft.au=Lovelace, Ada',
        'rft.au=Turing, Alan',
        'rft.date=2024-05-01',
        'rft_id=info:doi/10.48550/arXiv.2405.00010',
        'rft.identifier=https://arxiv.org/abs/2405.00010',
        'rft.subject=theory',
        'rft.language=en',
      ].join('&'),
    );
  });

  it('is read by the parser of forms, with the title, authors, date and identifiers of every paper', () => {
    for (const paper of allPapers) {
      const read = new URLSearchParams(contextObject(factsOf(paper)));
      const { type, date, pages } = publishedAs(paper);
      expect(read.get('rft_val_fmt'), paper.id).toBe(`info:ofi/fmt:kev:mtx:${FORMATS[type]}`);
      expect(read.get(`rft.${TITLES[type]}`), paper.id).toBe(lineText(paper.title));
      expect(read.getAll('rft.au'), paper.id).toEqual((paper.authors ?? []).map(familyFirst));
      expect(read.get('rft.date'), paper.id).toBe(date ?? paper.publication.firstAppeared ?? null);
      expect(read.get('rft.pages') ?? undefined, paper.id).toBe(type === 'thesis' ? undefined : pages);
      const doi = read.getAll('rft_id').find((id) => id.startsWith('info:doi/'));
      expect(doi?.slice('info:doi/'.length), paper.id).toBe(citedDoi(paper));
      expect(read.getAll('rft.subject'), paper.id).toEqual(paper.topics ?? []);
      expect([...read.values()], paper.id).not.toContain('');
      expect([...read.keys()].join(' '), paper.id).toMatch(/^(?:(?:url_|ctx_|rfr_|rft)[\w.]+ ?)+$/);
    }
  });

  it.each([
    ['conference', 'rft.genre', 'proceeding', 'rft.btitle'],
    ['workshop', 'rft.genre', 'proceeding', 'rft.btitle'],
    ['journal', 'rft.genre', 'article', 'rft.jtitle'],
    ['report', 'rft.genre', 'report', 'rft.pub'],
    ['book', 'rft.genre', 'book', 'rft.pub'],
    ['thesis', 'rft.degree', 'Thesis', 'rft.inst'],
  ] as const)(
    'says of a paper of the kind %s what it is and where it appeared',
    (kind, key, value, venue) => {
      const [paper] = worstPapers;
      const facts = factsOf(
        withPublication({ ...defined(paper), venue: { name: 'V & W', year: 2020, kind } }),
      );
      const read = new URLSearchParams(contextObject(facts));
      expect(read.get(key)).toBe(value);
      expect(read.get(venue)).toBe('V & W');
    },
  );
});
