import { describe, expect, it } from 'vitest';
import { venueName } from '../../src/model/venues.ts';

describe('venueName', () => {
  it.each([
    ['ICLR 2024', 'ICLR'],
    ['ICLR, 2024', 'ICLR'],
    ['2024 IEEE Conference', 'IEEE Conference'],
    ['Nature', 'Nature'],
    ['Volume 12345', 'Volume 12345'],
    ['2024', '2024'],
  ])('of %j is %j', (venue, name) => {
    expect(venueName(venue)).toBe(name);
  });
});
