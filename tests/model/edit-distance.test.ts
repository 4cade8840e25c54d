import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from '../../src/model/edit-distance.ts';

it.each([
  ['', '', 0],
  ['neuron', 'neuron', 0],
  ['neuron', 'neron', 1],
  ['neuron', 'neuroon', 1],
  ['neuron', 'neutron', 1],
  ['neuron', 'nueron', 1],
  ['neuron', 'enuorn', 2],
  ['kitten', 'sitting', 3],
  ['abc', '', 3],
])('between %j and %j it is %d', (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance);
});

it('is the same both ways, 0 only for equals, and at most the longer length', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      const distance = editDistance(one, other);
      expect(editDistance(other, one)).toBe(distance);
      expect(distance === 0).toBe(one === other);
      expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
    }),
  );
});
