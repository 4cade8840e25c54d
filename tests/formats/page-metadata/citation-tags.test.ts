import { describe, expect, it } from 'vitest';
import { abstractText } from '../../../src/formats/abstract-text.ts';
import { citationTags } from '../../../src/formats/page-metadata/citation-tags.ts';
import { defined } from '../../../src/model/defined.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { fullPaper, listPapers, withPublication } from '../list-papers.ts';
import { worstPapers } from '../worst-papers.ts';
import { factsOf } from './facts-of.ts';

const allPapers = [...listPapers, ...worstPapers, fullPaper];
const worst = (id: string): Paper => defined(worstPapers.find((paper) => paper.id === id));

/** The tags of a paper as a reader finds them: each name with its values. */
function tagsOf(paper: Paper): Map<string, string[]> {
  const tags = citationTags(factsOf(paper), abstractText(paper).join('\n\n'));
  const byName = Map.groupBy(tags, ({ name }) => name);
  return new Map([...byName].map(([name, own]) => [name, own.map(({ content }) => content)]));
}

/** Those that say what a paper is and where it appeared, on one line each. */
function publicationTags(fields: Partial<Paper>): string[] {
  const { publication: _, ...paper } = worst('twin-one');
  const tags = tagsOf(withPublication({ ...paper, ...fields }));
  return [...tags].flatMap(([name, values]) =>
    /title$|type|ispartof|institution|number|publisher|date|volume|issue|page$|doi|pdf/.test(name) &&
    name !== 'citation_title'
      ? `${name} ${values.join(', ')}`
      : [],
  );
}

describe('citationTags', () => {
  it('is all that the page of a preprint says, in order', () => {
    const paper = { ...worst('twin-one'), arxiv: '2405.00010', published: '2024-05-01' };
    expect(citationTags(factsOf(withPublication(paper)), 'An abstract.')).toEqual(
      [
        ['citation_title', 'Twin one'],
        ['citation_author', 'Lovelace, Ada'],
        ['citation_author', 'Turing, Alan'],
        ['citation_publication_date', '2024/05/01'],
        ['citation_publisher', 'arXiv'],
        ['DC.type', 'preprint'],
        ['citation_doi', '10.48550/arXiv.2405.00010'],
        ['citation_arxiv_id', '2405.00010'],
        ['citation_pdf_url', 'https://arxiv.org/pdf/2405.00010'],
        ['citation_abstract_html_url', 'https://example.org/papers/twin-one/'],
        ['citation_language', 'en'],
        ['citation_abstract', 'An abstract.'],
      ].map(([name, content]) => ({ name, content })),
    );
  });

  it.each<[string, Partial<Paper>, string[]]>([
    [
      'a conference',
      { arxiv: '2301.00002', doi: '10.1109/x', venue: { name: 'CVPR', year: 2024, kind: 'conference' } },
      [
        'citation_publication_date 2024',
        'citation_conference_title CVPR',
        'citation_doi 10.1109/x',
        'citation_pdf_url https://arxiv.org/pdf/2301.00002',
      ],
    ],
    [
      'a workshop',
      { arxiv: '2301.00002', venue: 'Workshop on X 2024' },
      [
        'citation_publication_date 2024',
        'citation_conference_title Workshop on X',
        'citation_pdf_url https://arxiv.org/pdf/2301.00002',
      ],
    ],
    [
      'a journal',
      { venue: { name: 'J', year: 2021, volume: 16, number: '3-4', pages: '1–20', kind: 'journal' } },
      [
        'citation_publication_date 2021',
        'citation_journal_title J',
        'citation_volume 16',
        'citation_issue 3-4',
        'citation_firstpage 1',
        'citation_lastpage 20',
      ],
    ],
    [
      'a book',
      { venue: { name: 'MIT Press', year: 2016, kind: 'book' }, links: { pdf: 'https://example.org/a.pdf' } },
      [
        'citation_publication_date 2016',
        'citation_publisher MIT Press',
        'DC.type book',
        'citation_pdf_url https://example.org/a.pdf',
      ],
    ],
    [
      'a part of a book',
      { venue: { name: 'Handbook', year: 2016, pages: 'e12', kind: 'book' } },
      ['citation_publication_date 2016', 'citation_inbook_title Handbook', 'citation_firstpage e12'],
    ],
    [
      'a thesis',
      { venue: { name: 'University of Zürich', year: 2011, kind: 'thesis' } },
      [
        'citation_publication_date 2011',
        'citation_dissertation_institution University of Zürich',
        'DC.type Thesis',
      ],
    ],
    [
      'a report',
      { venue: { name: 'RAND', year: 1958, number: 'P-1', kind: 'report' } },
      [
        'citation_publication_date 1958',
        'citation_technical_report_institution RAND',
        'citation_technical_report_number P-1',
      ],
    ],
    [
      'a venue of which nobody says what it is',
      { arxiv: '2301.00002', venue: 'XYZ 2024' },
      [
        'citation_publication_date 2024',
        'DC.relation.ispartof XYZ',
        'DC.type document',
        'citation_pdf_url https://arxiv.org/pdf/2301.00002',
      ],
    ],
    [
      'a venue of which nobody says the year',
      { published: '2023-10', venue: { name: 'J', kind: 'journal' } },
      ['citation_online_date 2023', 'citation_journal_title J'],
    ],
    ['nowhere, as far as is known', { published: undefined }, ['DC.type document']],
  ])('says of a paper in %s what it is', (_, fields, tags) => {
    expect(publicationTags({ arxiv: undefined, doi: undefined, ...fields })).toEqual(tags);
  });

  it('has for every paper what is known of it, and nothing else', () => {
    for (const paper of allPapers) {
      const tags = tagsOf(paper);
      expect(tags.get('citation_title'), paper.id).toHaveLength(1);
      expect(tags.get('citation_author')?.length, paper.id).toBe(paper.authors?.length);
      const date = tags.get('citation_publication_date') ?? tags.get('citation_online_date');
      expect(date?.join(), paper.id).toEqual(
        paper.publication.year === undefined
          ? undefined
          : expect.stringMatching(`^${paper.publication.year}(?:/\\d\\d/\\d\\d)?$`),
      );
      expect([...tags.values()].flat(), paper.id).not.toContain(paper.added.replaceAll('-', '/'));
      expect([...tags.values()].flat(), paper.id).not.toContain('');
      const titles = ['journal_title', 'conference_title', 'inbook_title', 'dissertation_institution'];
      expect(titles.filter((name) => tags.has(`citation_${name}`)).length, paper.id).toBeLessThan(2);
    }
  });

  it('names authors family first, with one comma at most', () => {
    const names = (id: string): string[] | undefined => tagsOf(worst(id)).get('citation_author');
    expect(names('particles')?.slice(0, 4)).toEqual([
      'van Beethoven, Ludwig',
      'van der Berg, Jan',
      'de Gaulle, Charles',
      'de la Tour, Jean-Luc',
    ]);
    expect(names('suffixes')).toEqual(['King, Martin Luther Jr.', 'Doe, John III', 'Strunk, William Jr.']);
    expect(names('groups')).toEqual([
      'The ATLAS Collaboration',
      'Research and Development Group',
      'Lovelace, Ada',
      'Plato',
    ]);
  });

  it('ties the given names of a sole author whom Zotero would take for two', () => {
    const author = (name: string): string[] | undefined =>
      tagsOf({ ...worst('twin-one'), authors: [name] }).get('citation_author');
    expect(author('Ludwig X. van Beethoven')).toEqual(['van Beethoven, Ludwig\u00a0X.']);
    expect(author('Ludwig van Beethoven')).toEqual(['van Beethoven, Ludwig']);
    expect(author('Ada King Lovelace')).toEqual(['Lovelace, Ada King']);
  });

  it('has maths as characters, and the DOI of arXiv as arXiv writes it', () => {
    expect(tagsOf(worst('maths')).get('citation_title')).toEqual(['On α₂-stable laws and ℝⁿ: a p < q story']);
    const old = withPublication({ ...worst('twin-one'), arxiv: 'math.GT/0309136' });
    expect(tagsOf(old).get('citation_doi')).toEqual(['10.48550/arXiv.math/0309136']);
  });
});
