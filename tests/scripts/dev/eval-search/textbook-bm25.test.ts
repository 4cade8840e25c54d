import { expect, it } from 'vitest';
import { textbookBm25 } from '../../../../scripts/dev/eval-search/textbook-bm25.ts';

function rank(texts: Record<string, string>, question: string): string[] {
  const docs = Object.entries(texts).map(([id, text]) => ({ id, title: '', text }));
  return textbookBm25({ name: 'Texts', docs, queries: [], qrels: {} })(question);
}

it('words are found in any inflection, and what holds none is not', () => {
  expect(rank({ one: 'Jumping.', two: 'Dogs see.', three: 'Nothing' }, 'the dog jumped')).toEqual([
    'one',
    'two',
  ]);
});

it('rarer words weigh more, and shorter texts', () => {
  const texts = {
    one: 'lens',
    two: 'lens',
    three: 'lens',
    long: 'retina and iris, cornea, pupil',
    rare: 'retina iris',
  };
  expect(rank(texts, 'retina')).toEqual(['rare', 'long']);
  expect(rank({ ...texts, rare: 'retina' }, 'lens retina')[0]).toBe('rare');
});

it('a word that the question repeats counts as often', () => {
  const texts = { one: 'lens', two: 'iris' };
  expect(rank(texts, 'lens iris iris')).toEqual(['two', 'one']);
  expect(rank(texts, 'iris lens lens')).toEqual(['one', 'two']);
});

it('the title is part of the text, once', () => {
  const docs = [
    { id: 'apart', title: 'Lens', text: 'of glass' },
    { id: 'repeated', title: 'Lens', text: 'Lens of glass' },
  ];
  const find = textbookBm25({ name: 'Texts', docs, queries: [], qrels: {} });
  expect(find('lens')).toEqual(['apart', 'repeated']);
});
