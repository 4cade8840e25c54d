import { expect, it } from 'vitest';
import { venueAndYear, venueFacet, venueName } from '../../src/model/venues.ts';

it.each([
  ['ICLR 2024', 'ICLR'],
  ['MLCN (MICCAI workshop) 2024', 'MLCN (MICCAI workshop)'],
  ['Journal of Medical Imaging, 2021', 'Journal of Medical Imaging'],
  ['ICLR', 'ICLR'],
  ['2024', '2024'],
  [' 2024 ', '2024'],
])('the venue of %j is %j', (venue, name) => {
  expect(venueName(venue)).toBe(name);
  expect(venueFacet(venue)).toBe(name);
});

it('papers without a venue are filtered as preprints', () => {
  expect(venueFacet(undefined)).toBe('preprint');
});

it.each([
  [{ venue: 'ICLR 2024', published: '2024-05-01' }, 'ICLR 2024'],
  [{ venue: 'ICLR 2024', published: '2023-10-31' }, 'ICLR 2024 · 2023'],
  [{ venue: 'ICLR' }, 'ICLR'],
  [{ published: '2023' }, 'preprint · 2023'],
  [{}, 'preprint'],
  [{ published: 'soon' }, 'preprint'],
])('a row says of %j %j', (paper, said) => {
  expect(venueAndYear(paper)).toBe(said);
});
