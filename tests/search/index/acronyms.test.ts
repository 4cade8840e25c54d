import { expect, it } from 'vitest';
import { findAcronyms } from '../../../src/search/index/acronyms.ts';

it.each([
  ['Neural Architecture Search (NAS) is hard.', 'NAS', 'Neural Architecture Search'],
  ['We use magnetic resonance imaging (MRI) of the brain.', 'MRI', 'magnetic resonance imaging'],
  ['MRI (magnetic resonance imaging) shows it.', 'MRI', 'magnetic resonance imaging'],
  ['convolutional neural networks (CNNs)', 'CNN', 'convolutional neural networks'],
  ['electroencephalography (EEG)', 'EEG', 'electroencephalography'],
  ['Gene expression omnibus [GEO]', 'GEO', 'Gene expression omnibus'],
  ['the spiking neural network (SNN; see below)', 'SNN', 'spiking neural network'],
  ['heat shock protein 27 (HSP27)', 'HSP27', 'heat shock protein 27'],
  ['out-of-distribution (OOD) inputs', 'OOD', 'out-of-distribution'],
])('finds in "%s" that %s is %s', (text, short, long) => {
  expect(findAcronyms(text)).toEqual([{ short, long }]);
});

it.each([
  'It works (see Figure 2).',
  'Two groups (A and B) of mice (n = 12).',
  'as in earlier work (Smith, 2020)',
  'The first letters do not match (XYZ).',
  'An acronym alone (NAS)',
  '',
  '((((',
])('finds none in "%s"', (text) => {
  expect(findAcronyms(text)).toEqual([]);
});

it('takes the shortest run of words, within one sentence', () => {
  expect(findAcronyms('New networks. A neural network (NN) learns.')).toEqual([
    { short: 'NN', long: 'neural network' },
  ]);
});
