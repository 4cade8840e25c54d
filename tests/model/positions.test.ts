import fc from 'fast-check';
import { expect, it } from 'vitest';
import { positionOf } from '../../src/model/positions.ts';

it.each([
  [0, 1, 1],
  [1, 1, 2],
  [2, 1, 3],
  [3, 2, 1],
  [4, 3, 1],
  [6, 3, 3],
])('offset %i is %i:%i', (offset, line, column) => {
  expect(positionOf('ab\n\ncd', offset)).toEqual({ line, column });
});

it('counts lines as splitting does', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\n', 'é'), { maxLength: 30 }), fc.nat(30), (parts, at) => {
      const text = parts.join('');
      const lines = text.slice(0, at).split('\n');
      const offset = Math.min(at, text.length);
      expect(positionOf(text, offset)).toEqual({
        line: lines.length,
        column: (lines.at(-1) ?? '').length + 1,
      });
    }),
  );
});
