import { describe, expect, it } from 'vitest';
import { applyEdits, areInConflict } from '../../src/model/edits.ts';

describe('applyEdits', () => {
  it('makes all edits at once, in whatever order they are given', () => {
    const edits = [
      { start: 4, end: 7, text: 'THREE' },
      { start: 0, end: 3, text: '' },
      { start: 3, end: 3, text: '-' },
    ];
    expect(applyEdits('one two', edits)).toBe('- THREE');
    expect(applyEdits('one two', edits.toReversed())).toBe('- THREE');
  });

  it('leaves a text without edits alone', () => {
    expect(applyEdits('one', [])).toBe('one');
  });
});

describe('areInConflict', () => {
  it.each([
    [[0, 3], [2, 4], true],
    [[0, 5], [1, 2], true],
    [[2, 2], [2, 2], true],
    [[2, 4], [2, 2], true],
    [[0, 2], [2, 4], false],
    [[0, 1], [5, 6], false],
  ] as const)('of %j and %j is %s', ([a, b], [c, d], expected) => {
    const [one, other] = [
      { start: a, end: b, text: '' },
      { start: c, end: d, text: '' },
    ];
    expect(areInConflict(one, other)).toBe(expected);
    expect(areInConflict(other, one)).toBe(expected);
  });
});
