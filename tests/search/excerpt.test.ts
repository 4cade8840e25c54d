import { expect, it } from 'vitest';
import { excerptParts } from '../../src/search/excerpt.ts';

it('an excerpt is taken apart into text and words that were found', () => {
  expect(excerptParts('the <mark>brain</mark> of <mark>mice</mark>')).toEqual([
    { text: 'the ', found: false },
    { text: 'brain', found: true },
    { text: ' of ', found: false },
    { text: 'mice', found: true },
  ]);
  expect(excerptParts('')).toEqual([]);
});

it('what was escaped is text again, and what was not never becomes more than text', () => {
  expect(excerptParts('p &lt; 0.05 &amp;lt; <img onerror=x> <mark>a</mark')).toEqual([
    { text: 'p < 0.05 &lt; <img onerror=x> <mark>a</mark', found: false },
  ]);
});
