import { describe, expect, it } from 'vitest';
import { lightStem } from '../../src/similarity/light-stemmer.ts';
import { termsOf } from '../../src/similarity/terms.ts';

describe('the terms of a text', () => {
  const forms = (text: string): string[] => termsOf(text).map(({ form }) => form);

  it('are the words that say what it is about', () => {
    expect(forms('We propose a novel method for pruning Neurons, and show that it is good.')).toEqual([
      'pruning',
      'neurons',
    ]);
  });

  it('keep the capitals of acronyms only', () => {
    expect(forms('Decoding fMRI, EEG and 3D Scenes with ResNet')).toEqual([
      'decoding',
      'fMRI',
      'EEG',
      '3D',
      'scenes',
      'ResNet',
    ]);
  });

  it('leave out numbers, maths, code, addresses, citations and markup', () => {
    expect(
      forms(
        'cortex 2023 7 $\\alpha_{rate}$ $$\nloss\n$$ `print` [atlas](https://example.org/map) [@other-paper] https://x.org/y &amp;',
      ),
    ).toEqual(['cortex', 'atlas']);
  });

  it('are taken apart at the hyphen, accents and other scripts kept', () => {
    expect(forms('brain-inspired Schrödinger équation нейрон')).toEqual([
      'brain',
      'schrödinger',
      'équation',
      'нейрон',
    ]);
  });
});

describe('inflections of a word', () => {
  it.each([
    ['network networks'],
    ['MRI MRIs'],
    ['prune pruned prunes pruning'],
    ['image images imaging'],
    ['learn learned learning learns'],
    ['model models modelled modelling modeling'],
    ['memory memories'],
    ['plan planned planning'],
    ['CNN CNNs'],
    ['bias biases'],
    ["disease disease's diseases"],
  ])('have one stem: %s', (words) => {
    expect(new Set(words.split(' ').map(lightStem)).size).toBe(1);
  });

  it.each([
    ['generative general'],
    ['neural neuron'],
    ['spring spr'],
    ['bias bia'],
    ['loss los'],
    ['analysis analys'],
    ['corpus corpu'],
  ])('do not join other words: %s', (words) => {
    expect(new Set(words.split(' ').map(lightStem)).size).toBe(2);
  });
});
