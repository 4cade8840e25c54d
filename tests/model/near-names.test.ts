import { describe, expect, it } from 'vitest';
import { didYouMean, nearNames, soleSpelling } from '../../src/model/near-names.ts';

const TOPICS = ['neuroscience', 'brain-decoding', 'robotics', 'interpretability', 'architectures'];

describe('nearNames', () => {
  it.each([
    ['neurosience', ['neuroscience']],
    ['nueroscience', ['neuroscience']],
    ['Neuroscience', ['neuroscience']],
    ['brain', ['brain-decoding']],
    ['robotic', ['robotics']],
    ['zoology', []],
    ['', []],
  ])('of %j are %j', (typed, names) => {
    expect(nearNames(typed, TOPICS)).toEqual(names);
  });

  it('counts two swapped letters once', () => {
    expect(nearNames('ab', ['ba'])).toEqual(['ba']);
  });

  it('are at most three, nearest first, then by name', () => {
    expect(nearNames('kitten', ['mitten', 'kitchen', 'sitting', 'bitten', 'kitten'])).toEqual([
      'kitten',
      'bitten',
      'mitten',
    ]);
  });

  it('copes with very long words', () => {
    const long = 'x'.repeat(10_000);
    expect(nearNames(long, [`${long.slice(1)}y`, 'x'])).toEqual([`${long.slice(1)}y`]);
  });
});

describe('didYouMean', () => {
  it('names one, two or three', () => {
    expect(didYouMean('bat', ['cat'], '')).toBe('Did you mean `cat`?');
    expect(didYouMean('bat', ['cat', 'hat'], '')).toBe('Did you mean `cat` or `hat`?');
    expect(didYouMean('bat', ['cat', 'hat', 'mat'], '')).toBe('Did you mean `cat`, `hat` or `mat`?');
  });

  it('says something else where nothing is near', () => {
    expect(didYouMean('zzz', TOPICS, 'Add a topic first.')).toBe('Add a topic first.');
  });
});

describe('soleSpelling', () => {
  const topics = ['neuroscience', 'robotics', 'robustness', 'spiking-networks'];

  it.each([
    ['neurosience', 'neuroscience'],
    ['Neuroscience', 'neuroscience'],
    ['robtics', 'robotics'],
    ['spiking_network', 'spiking-networks'],
  ])('takes %s for %s', (typed, name) => {
    expect(soleSpelling(typed, topics)).toBe(name);
  });

  it.each(['networks', 'neuro', 'zoology', 'spiking', '', 'x'.repeat(1000)])(
    'does not guess what %s is',
    (typed) => {
      expect(soleSpelling(typed, topics)).toBeUndefined();
    },
  );

  it('does not choose between two', () => {
    expect(soleSpelling('cats', ['cat', 'bats'])).toBeUndefined();
  });
});
