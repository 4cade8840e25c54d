import { describe, expect, it } from 'vitest';
import { bestPassage, markWords } from '../../../src/search/engine/passage.ts';

const shown = (parts: { text: string; found: boolean }[]): string =>
  parts.map(({ text, found }) => (found ? `[${text}]` : text)).join('');
const filler = (count: number): string => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');

describe('a passage', () => {
  it('is the whole of a short text, with the words marked without their punctuation', () => {
    expect(shown(bestPassage('A “brain” (tumor), seen.', [{ weight: 1, positions: [1, 2] }]))).toBe(
      'A “[brain]” ([tumor]), seen.',
    );
  });

  it('is where different words stand together, not where one stands often', () => {
    const text = `${filler(40)} one one one ${filler(40)} Here. One two ${filler(40)}`;
    const passage = shown(
      bestPassage(text, [
        { weight: 1, positions: [40, 41, 42, 84] },
        { weight: 1, positions: [85] },
      ]),
    );
    expect(passage).toMatch(/^… \[One two\] w0 .* …$/);
  });

  it('begins with the sentence where that begins near', () => {
    const text = `${filler(50)} end. It is a rare word ${filler(50)}`;
    expect(shown(bestPassage(text, [{ weight: 1, positions: [54] }]))).toMatch(/^… It is a \[rare\] word w0/);
  });

  it('is the beginning of a text that holds none of the words, and nothing of no text', () => {
    expect(shown(bestPassage(filler(50), []))).toMatch(/^w0 .* w35 …$/);
    expect(bestPassage('', [{ weight: 1, positions: [] }])).toEqual([]);
  });
});

it('words next to each other are marked as one, unless punctuation parts them', () => {
  expect(shown(markWords('by pruning (pruning at last)', [1, 2]))).toBe('by [pruning] ([pruning] at last)');
  expect(shown(markWords('deep neural network, deep', [0, 1, 2, 3]))).toBe('[deep neural network], [deep]');
});
