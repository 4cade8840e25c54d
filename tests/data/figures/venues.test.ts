import { describe, expect, it } from 'vitest';
import { venueBars } from '../../../src/data/figures/venues.ts';
import type { PublishedPaper } from '../../../src/model/published.ts';
import { publishedPaper } from '../sample-papers.ts';

const papersAt = (...venues: string[]): PublishedPaper[] =>
  venues.map((venue, index) => publishedPaper(String(index), { venue }));
const unknown = publishedPaper('unknown');
const onArxiv = (id: string): PublishedPaper => publishedPaper(id, { arxiv: `2405.0001${id}` });

describe('venues', () => {
  it('are counted without their years, the most frequent first, servers of preprints last', () => {
    const papers = [
      ...papersAt('TMLR 2024', 'TMLR', 'ICLR 2024', 'ICLR, 2025', 'ICLR', 'Nature 2020', 'CHIL'),
    ];
    const { several, ...rest } = venueBars([...papers, ...['0', '1', '2', '3'].map(onArxiv), unknown]);
    expect(several.map(({ venue, count }) => [venue.name, count])).toEqual([
      ['ICLR', 3],
      ['TMLR', 2],
      ['arXiv', 4],
    ]);
    expect({ ...rest, single: rest.single.map(({ name }) => name) }).toEqual({
      single: ['CHIL', 'Nature'],
      moreSingle: 0,
      without: 1,
    });
  });

  it('are named up to sixty where they have one paper, and counted beyond', () => {
    const { several, single, moreSingle } = venueBars(
      papersAt(...Array.from({ length: 62 }, (_, index) => `V${index}`)),
    );
    expect(several).toEqual([]);
    expect(single.map(({ name }) => name)).toEqual(Array.from({ length: 60 }, (_, index) => `V${index}`));
    expect(moreSingle).toBe(2);
    expect(venueBars([])).toEqual({ several: [], single: [], moreSingle: 0, without: 0 });
  });
});
