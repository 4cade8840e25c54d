import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceLines } from '../../../src/site/social-images/balance-lines.ts';
import { drawableText } from '../../../src/site/social-images/drawable-text.ts';
import { fitText, type SizeSteps } from '../../../src/site/social-images/fit-text.ts';
import { shortenAuthors } from '../../../src/site/social-images/shorten-authors.ts';

const characters = (text: string): number => Array.from(text).length;

describe('lines', () => {
  it('are as few as fit, and as equal as they can be', () => {
    expect(balanceLines('one two three four five six seven', characters, 24)).toEqual([
      'one two three four',
      'five six seven',
    ]);
  });

  it('do not end in a small word where another break is nearly as good', () => {
    expect(balanceLines('Theory of new art', characters, 16)).toEqual(['Theory', 'of new art']);
  });

  it('break behind a hyphen within a word', () => {
    expect(balanceLines('Content-Addressable', characters, 12)).toEqual(['Content-', 'Addressable']);
  });

  it('cut a word that no line can hold', () => {
    expect(balanceLines('abcdefghij', characters, 4)).toEqual(['abcd', 'efg', 'hij']);
  });

  it('keep every character, and fit, whatever the text', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 4, max: 60 }), (text, limit) => {
        const lines = balanceLines(text, characters, limit);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(lines.filter((line) => characters(line) > limit)).toEqual([]);
      }),
    );
  });

  it('of no text are none', () => {
    expect(balanceLines('', characters, 10)).toEqual([]);
  });
});

describe('sizes', () => {
  const steps: SizeSteps = [
    { size: 10, leading: 12, maxLines: 1 },
    { size: 5, leading: 6, maxLines: 2 },
  ];

  it.each([
    ['a short text is large', 'Short', 10, ['Short']],
    ['a longer one is smaller', 'Longer than that', 5, ['Longer', 'than that']],
    [
      'too long a one is cut between words',
      'Much longer, than the page, is wide',
      5,
      ['Much longer,', 'than the page…'],
    ],
    ['too long a word is cut within', 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz', 5, undefined],
  ])('%s', (_, text, size, lines) => {
    const fitted = fitText(text, 70, characters, steps);
    expect(fitted.size).toBe(size);
    expect(fitted.lines.length).toBeLessThanOrEqual(fitted.maxLines);
    if (lines) expect(fitted.lines).toEqual(lines);
    else expect(fitted.lines.at(-1)).toMatch(/…$/);
  });
});

describe('text without glyphs', () => {
  const latin = (character: string): boolean => /[ -~ÀéřŁ…ⁿ]/.test(character);

  it.each([
    ['what the face has stays', 'Łukasz Dvořé ⁿ', 'Łukasz Dvořé ⁿ', true],
    ['a decomposed letter is composed', 'Dvor\u030cak', 'Dvořak', true],
    ['a form of a letter is that letter', 'ℝ and 𝐱 and ﬁ', 'R and x and fi', true],
    ['a letter loses an accent that the face lacks', 'Ngọc', 'Ngoc', true],
    ['invisible characters and odd spaces go', 'a\u200bb\u00a0\tc\u00ad', 'ab c', true],
    [
      'what remains without a glyph is an ellipsis',
      'Spiking 神经 网络 networks',
      'Spiking … networks',
      false,
    ],
    ['also where nothing is left', '王小明', '…', false],
  ])('%s', (_, text, drawable, isWhole) => {
    expect(drawableText(text, latin)).toEqual({ text: drawable, isWhole });
  });
});

describe('authors', () => {
  const fits = (line: string): boolean => line.length <= 41;

  it.each([
    [[], ''],
    [['Ada Lovelace'], 'Ada Lovelace'],
    [['Ada Lovelace', 'Charles Babbage'], 'Ada Lovelace and Charles Babbage'],
    [['A', 'B', 'C'], 'A, B and C'],
    [
      ['Ada Lovelace', 'Charles Babbage', ...Array<string>(21).fill('Name')],
      'Ada Lovelace, Charles Babbage and 21 more',
    ],
    [['Ada Lovelace', undefined, 'Charles Babbage'], 'Ada Lovelace, Charles Babbage and 1 more'],
    [[undefined, undefined], '2 authors'],
    [[undefined], ''],
    [['The very long name of a collaboration of many', 'B'], '2 authors'],
  ])('%j', (names, line) => {
    expect(shortenAuthors(names, fits)).toBe(line);
  });
});
