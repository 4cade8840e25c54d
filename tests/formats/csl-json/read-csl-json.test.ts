import { expect, it } from 'vitest';
import { readCslItem } from '../../../src/formats/csl-json/read-csl-json.ts';

const item = { type: 'article-journal', title: 'T' };

it.each([
  ['a year', { 'date-parts': [[2024]] }, '2024'],
  ['a year as text', { 'date-parts': [['2024']] }, '2024'],
  ['a month', { 'date-parts': [[2024, 8]] }, '2024-08'],
  ['a day', { 'date-parts': [['2024', '08', '1']] }, '2024-08-01'],
  [
    'the beginning of a span',
    {
      'date-parts': [
        [2024, 8],
        [2024, 9],
      ],
    },
    '2024-08',
  ],
  ['a year before parts that are null, 0 or empty', { 'date-parts': [[2024, null, 0]] }, '2024'],
  ['a year of three digits', { 'date-parts': [[952]] }, '0952'],
  ['what is written', { raw: '2024-08' }, '2024-08'],
  ['nothing for a date that is none', { 'date-parts': [[2024, 13]], literal: 'in press' }, undefined],
])('reads of a date %s', (_, issued, published) => {
  expect(readCslItem({ ...item, issued }).reference.published).toBe(published);
});

it.each([
  [{ family: 'Lovelace', given: 'Ada' }, 'Ada Lovelace'],
  [{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' }, 'Jan van der Berg'],
  [
    { family: 'Fontaine', given: 'Jean', 'dropping-particle': 'de', 'non-dropping-particle': 'La' },
    'Jean de La Fontaine',
  ],
  [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }, 'Martin Luther King Jr.'],
  [{ family: 'Strunk', given: 'William', suffix: 'Jr.', 'comma-suffix': true }, 'William Strunk, Jr.'],
  [{ literal: 'The ATLAS Collaboration' }, 'The ATLAS Collaboration'],
  [{ name: 'The ATLAS Collaboration' }, 'The ATLAS Collaboration'],
  [{ family: 'Plato' }, 'Plato'],
  [{ given: 'Plato' }, 'Plato'],
])('reads the name %j as %s', (name, expected) => {
  expect(readCslItem({ ...item, author: [name] }).reference.authors).toEqual([expected]);
});

it('finds the paper on arXiv beside that in a journal', () => {
  const both = { DOI: '10.1000/x', note: 'arXiv:2311.00136 [cs.LG]\nRead it.' };
  expect(readCslItem({ ...item, ...both }).reference).toMatchObject({
    doi: '10.1000/x',
    arxiv: '2311.00136',
  });
});
