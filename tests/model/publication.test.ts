import { describe, expect, it } from 'vitest';
import { compareLatest, inVolume, publicationOf, type PublishedFacts } from '../../src/model/publication.ts';
import { venueNames } from '../../src/model/venue-names.ts';

const arxiv = '2311.00136';
const said = (facts: PublishedFacts): string => publicationOf(facts).phrase;

describe('what a row says', () => {
  it.each<[string, PublishedFacts, string]>([
    [
      'a preprint of an earlier year',
      { venue: 'ICLR 2024', published: '2023-10-31', arxiv },
      'ICLR 2024 (preprint 2023)',
    ],
    ['years that agree', { venue: 'ICLR 2024', published: '2024-05-01', arxiv }, 'ICLR 2024'],
    ['no date but the venue', { venue: 'ICLR 2024', arxiv }, 'ICLR 2024'],
    [
      'an earlier year of nobody knows what',
      { venue: 'Nature 2024', published: '2023' },
      'Nature 2024 (first published 2023)',
    ],
    [
      'a preprint on another server',
      { venue: 'Nature 2024', published: '2023', links: { pdf: 'https://www.biorxiv.org/x' } },
      'Nature 2024 (preprint 2023)',
    ],
    ['arXiv after the venue', { venue: 'ICLR 2021', published: '2022', arxiv }, 'ICLR 2021 (arXiv 2022)'],
    ['a date after the venue', { venue: 'ICLR 2021', published: '2022' }, 'ICLR 2021 (appeared 2022)'],
    ['a venue without a year', { venue: 'ICLR', published: '2023-06-14', arxiv }, 'ICLR (preprint 2023)'],
    ['a venue alone', { venue: 'ICLR' }, 'ICLR'],
    ['arXiv alone', { published: '2021-11-01', arxiv }, 'arXiv 2021'],
    ['arXiv without a date', { arxiv }, 'arXiv'],
    ['a known preprint', { venue: 'preprint', published: '2021', arxiv }, 'arXiv preprint 2021'],
    ['a known preprint nowhere', { venue: 'Preprint', published: '2021' }, 'preprint 2021'],
    [
      'a known preprint elsewhere',
      { venue: { name: 'bioRxiv', year: 2021, kind: 'preprint' } },
      'bioRxiv preprint 2021',
    ],
    ['a server as the venue', { venue: 'bioRxiv 2021' }, 'bioRxiv 2021'],
    ['arXiv as the venue', { venue: 'arXiv 2021', arxiv }, 'arXiv 2021'],
    [
      'a citation of Google Scholar',
      { venue: 'arXiv preprint arXiv:1706.03762', published: '2017', arxiv },
      'arXiv preprint 2017',
    ],
    ['a year alone', { published: '1952-08-28' }, '1952'],
    ['nothing', {}, ''],
    ['a date that is none', { published: 'soon' }, ''],
    [
      'a thesis',
      { venue: { name: 'University of Bonn', year: 2019, kind: 'thesis' } },
      'thesis, University of Bonn 2019',
    ],
    ['a thesis that says so', { venue: 'PhD thesis, MIT 2019' }, 'PhD thesis, MIT 2019'],
    ['a book', { venue: { name: 'MIT Press', year: 2016, kind: 'book' } }, 'book, MIT Press 2016'],
    [
      'a part of a book',
      { venue: { name: 'Handbook of X', year: 2016, pages: '1-20', kind: 'book' } },
      'in Handbook of X 2016',
    ],
    ['a report', { venue: { name: 'NASA', year: 1969, kind: 'report' } }, 'report, NASA 1969'],
  ])('of %s', (_, facts, phrase) => {
    expect(said(facts)).toBe(phrase);
  });

  it('never says preprint of a paper whose venue is only not known', () => {
    for (const facts of [{}, { arxiv }, { arxiv, published: '2021' }, { published: '2021' }]) {
      expect(said(facts)).not.toContain('preprint');
      expect(publicationOf(facts).kind).toBeUndefined();
    }
  });
});

describe('the parts', () => {
  it('are those of the entry, and the year shown is that of the publication', () => {
    const venue = { name: 'Nature Communications', year: 2025, volume: 16, number: '3', pages: '1-20' };
    const publication = publicationOf({ venue, published: '2023-12', arxiv });
    expect(publication).toEqual({
      venue: { id: 'nature-communications', name: 'Nature Communications', kind: 'journal' },
      kind: 'journal',
      venueYear: 2025,
      volume: '16',
      number: '3',
      pages: '1-20',
      firstAppeared: '2023-12',
      year: 2025,
      label: 'Nature Communications',
      phrase: 'Nature Communications 2025 (preprint 2023)',
    });
    expect(inVolume(publication)).toBe('volume 16, number 3, pages 1–20');
    expect(inVolume({ ...publication, number: undefined, pages: '106474' })).toBe('volume 16, 106474');
    expect(inVolume(publicationOf({}))).toBe('');
  });

  it('have no year of a venue that nobody says, and the first appearance as the year shown', () => {
    const publication = publicationOf({ venue: 'ICLR', published: '2023-06-14', arxiv });
    expect(publication.venueYear).toBeUndefined();
    expect(publication.year).toBe(2023);
  });

  it('have the kind of the entry, else of venues.yaml, else of the name', () => {
    const names = venueNames([
      { name: 'ICLR', kind: 'conference' },
      { name: 'Letters of X', kind: 'book' },
    ]);
    const kindOf = (venue: PublishedFacts['venue']): unknown => publicationOf({ venue }, names).kind;
    expect(kindOf({ name: 'ICLR', kind: 'workshop' })).toBe('workshop');
    expect(kindOf('ICLR 2024')).toBe('conference');
    expect(kindOf('Letters of X')).toBe('book');
    expect(kindOf('Letters of Y')).toBe('journal');
    expect(kindOf('Nature')).toBeUndefined();
    expect(kindOf({ name: 'ICLR', volume: 3 })).toBe('conference');
  });
});

it('papers are in the order of the year shown, then of the first appearance, those without a year last', () => {
  const papers: PublishedFacts[] = [
    {},
    { published: '2024' },
    { venue: 'ICLR 2024', published: '2023-10' },
    { venue: 'ICLR 2025', published: '2023-01' },
    { venue: 'ICLR 2024' },
    { published: '0999' },
  ];
  const order = papers
    .map((facts, index) => ({ index, publication: publicationOf(facts) }))
    .sort(compareLatest)
    .map(({ index }) => index);
  expect(order).toEqual([3, 1, 2, 4, 5, 0]);
});
