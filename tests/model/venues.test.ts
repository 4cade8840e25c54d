import { expect, it } from 'vitest';
import { venueName } from '../../src/model/venues.ts';

it.each([
  ['ICLR 2024', 'ICLR'],
  ['MLCN (MICCAI workshop) 2024', 'MLCN (MICCAI workshop)'],
  ['Journal of Medical Imaging, 2021', 'Journal of Medical Imaging'],
  ['ICLR', 'ICLR'],
  ['2024', '2024'],
])('the venue of %j is %j', (venue, name) => {
  expect(venueName(venue)).toBe(name);
});
