import { describe, expect, it } from 'vitest';
import {
  describeHidden,
  findHidden,
  hiddenReference,
  showHidden,
} from '../../src/model/hidden-characters.ts';

describe('findHidden', () => {
  it('finds runs, each at its index', () => {
    expect(findHidden('a\u202E\u200Bb\u0007')).toEqual([
      { index: 1, value: '\u202E\u200B' },
      { index: 4, value: '\u0007' },
    ]);
  });

  it.each([
    '',
    'plain',
    'a\tb\nc',
    'e\u0301',
    '👩\u200D💻',
    '👩🏽\u200D💻',
    '❤\uFE0F\u200D🔥',
    'می\u200Cخواهم',
    'क्\u200Dष',
    '日本',
  ])('finds nothing in %j', (text) => {
    expect(findHidden(text)).toEqual([]);
  });

  it.each(['a\u200Db', '\u200D', '1\u200C2', 'é\u200Cé', 'क\u200D', 'क\u200D\u200B'])(
    'finds a joiner that joins nothing in %j',
    (text) => {
      expect(findHidden(text)).toHaveLength(1);
    },
  );
});

describe('describeHidden', () => {
  it.each([
    ['\u202E', 'bidirectional control U+202E'],
    ['\u2066\u2069\u200B', 'bidirectional control U+2066 and 2 more'],
    ['\u200B', 'zero-width character U+200B'],
    ['\u00AD', 'soft hyphen U+00AD'],
    ['\u001B', 'control character U+001B'],
    ['\u2028', 'line separator U+2028'],
    ['\uE000', 'private-use character U+E000'],
    ['\u{E0041}', 'invisible character U+E0041'],
  ])('calls %j %s', (run, words) => {
    expect(describeHidden(run)).toBe(words);
  });
});

describe('hiddenReference', () => {
  it.each(['&amp;', '&#65;', '&#x41;', '&nbsp;', '&#9;', '&#x110000;', '&nothing;', '&constructor;', 'zwj'])(
    'sees %s',
    (reference) => {
      expect(hiddenReference(reference)).toBeUndefined();
    },
  );

  it.each(['&#8203;', '&#x200B;', '&#X200b;', '&ZeroWidthSpace;'])('does not see %s', (reference) => {
    expect(hiddenReference(reference)).toBe('zero-width character U+200B');
  });
});

it('showHidden puts a text on one line and numbers in place of what nobody sees', () => {
  expect(showHidden('a\r\nb\u202E\u001B[1mc\u2028d')).toBe('a b⟨U+202E U+001B⟩[1mc d');
});
