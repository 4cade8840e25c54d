import { describe, expect, it } from 'vitest';
import { countVenues } from '../../src/data/figures/venues.ts';
import { countYears } from '../../src/data/figures/timeline.ts';
import { LABEL_HEIGHT, placeLabels } from '../../src/data/figures/label-placement.ts';
import { shownOn } from '../../src/data/figures/year-labels.ts';

describe('venues', () => {
  it('are counted without their years, the most frequent first, then by name', () => {
    const venues = [
      'TMLR 2024',
      'ICLR 2024',
      'ICLR, 2025',
      undefined,
      'ICLR',
      'Nature',
      'MLCN (MICCAI workshop) 2024',
    ];
    expect(countVenues(venues.map((venue) => ({ venue })))).toEqual([
      { venue: 'ICLR', count: 3 },
      { venue: 'MLCN (MICCAI workshop)', count: 1 },
      { venue: 'Nature', count: 1 },
      { venue: 'TMLR', count: 1 },
    ]);
  });
});

describe('years', () => {
  it('are all those from the first to the last, for all papers and for each group', () => {
    const groups = [
      [{ published: '2021-05' }, { published: '2023' }],
      [{ published: '2023-01-02' }, {}],
    ];
    expect(countYears(groups)).toEqual({
      years: [2021, 2022, 2023],
      all: { counts: [1, 0, 2], total: 3 },
      groups: [
        { counts: [1, 0, 1], total: 2 },
        { counts: [0, 0, 1], total: 1 },
      ],
      undated: 1,
    });
  });

  it('are none where no paper has a date', () => {
    expect(countYears([[{}]])).toEqual({
      years: [],
      all: { counts: [], total: 0 },
      groups: [{ counts: [], total: 0 }],
      undated: 1,
    });
  });

  it('are labelled at even steps from the last where room is short', () => {
    expect(Array.from({ length: 7 }, (_, index) => shownOn(index, 7, 4))).toEqual([
      'all',
      'wide',
      'all',
      'wide',
      'all',
      'wide',
      'all',
    ]);
    expect(
      Array.from({ length: 30 }, (_, index) => shownOn(index, 30, 4)).filter(Boolean).length,
    ).toBeLessThan(16);
  });
});

describe('labels', () => {
  const area = { width: 300, height: 200 };

  it('stand near their points and never on one another', () => {
    const labels = Array.from({ length: 8 }, () => ({ x: 0.5, y: 0.5, width: 90 }));
    const places = placeLabels(labels, [], area).flatMap((place) => place ?? []);
    expect(places).toHaveLength(8);
    places.forEach((a, at) =>
      places.slice(at + 1).forEach((b) => {
        const isBeside = Math.abs(a.x - b.x) * area.width >= 90;
        expect(isBeside || Math.abs(a.y - b.y) * area.height >= LABEL_HEIGHT - 1e-9).toBe(true);
      }),
    );
  });

  it('stay inside the map and off the dots', () => {
    const [place] = placeLabels([{ x: 1, y: 0, width: 100 }], [{ x: 1, y: 0 }], area);
    expect(place?.x).toBeLessThanOrEqual(200 / 300);
    expect(place?.y).toBeGreaterThanOrEqual(0);
    const covers = (place?.x ?? 0) * 300 + 100 > 294 && (place?.y ?? 0) * 200 < 6;
    expect(covers).toBe(false);
  });

  it('are left out where there is no room', () => {
    expect(placeLabels([{ x: 0.5, y: 0.5, width: 400 }], [], area)).toEqual([undefined]);
  });
});
