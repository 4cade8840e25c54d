import { describe, expect, it } from 'vitest';
import { countVenues, venueBars } from '../../../src/data/figures/venues.ts';

const papersAt = (...venues: (string | undefined)[]): { venue: string | undefined }[] =>
  venues.map((venue) => ({ venue }));

describe('venues', () => {
  it('are counted without their years, the most frequent first, then by name', () => {
    const papers = papersAt(
      'TMLR 2024',
      'ICLR 2024',
      'ICLR, 2025',
      undefined,
      'ICLR',
      'Nature',
      'MLCN (MICCAI workshop) 2024',
    );
    expect(countVenues(papers)).toEqual([
      { venue: 'ICLR', count: 3 },
      { venue: 'MLCN (MICCAI workshop)', count: 1 },
      { venue: 'Nature', count: 1 },
      { venue: 'TMLR', count: 1 },
    ]);
  });

  it('have a bar where there are several papers, in parts of the longest, and preprints the last', () => {
    expect(
      venueBars(papersAt('ICLR', 'ICLR', 'ICLR', 'Nature', 'Nature', 'TMLR', 'CHIL', undefined)),
    ).toEqual({
      bars: [
        { name: 'ICLR', count: 3, part: 1, isVenue: true },
        { name: 'Nature', count: 2, part: 0.667, isVenue: true },
        { name: 'preprint only', count: 1, part: 0.333, isVenue: false },
      ],
      single: 'CHIL; TMLR',
    });
  });

  it('are named up to sixty where they have one paper, and counted beyond', () => {
    const { bars, single } = venueBars(papersAt(...Array.from({ length: 62 }, (_, index) => `V${index}`)));
    expect(bars).toEqual([]);
    expect(single).toMatch(/^V0; V1; .*; V59; and 2 more$/);
    expect(venueBars([])).toEqual({ bars: [], single: '' });
  });
});
