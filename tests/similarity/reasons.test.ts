import { describe, expect, it } from 'vitest';
import { reasonFinder, type Reason, type ReasonedPaper } from '../../src/similarity/reasons.ts';

/** Why the first paper is related to the second, among others that have nothing to do with either. */
function reasonFor(
  one: Partial<ReasonedPaper>,
  two: Partial<ReasonedPaper>,
  others: Partial<ReasonedPaper>[] = [],
): Reason | undefined {
  const papers = [one, two, ...others, ...STRANGERS].map((fields, index) => ({
    id: `paper-${index}`,
    title: `Title ${index}`,
    abstract: '',
    cites: [],
    ...fields,
  }));
  return reasonFinder(papers)('paper-0', 'paper-1');
}

const STRANGERS: Partial<ReasonedPaper>[] = Array.from({ length: 30 }, (_, index) => ({
  id: `stranger-${index}`,
  topics: ['large', `small-${index}`],
  abstract: 'Networks learn. A network is trained, and models are.',
}));

const words = (...own: string[]): Reason => ({ kind: 'words', words: own });

describe('the reason why one paper is related to another', () => {
  it('is first that they have authors in common, as the first paper spells them', () => {
    const text = 'Motor cortex.';
    expect(
      reasonFor(
        { authors: ['José García', 'Ada Lovelace', 'J. Doe'], abstract: text, cites: ['paper-1'] },
        { authors: ['Alan Turing', 'jose garcia', 'J Doe'], abstract: text },
      ),
    ).toEqual({ kind: 'authors', names: ['José García', 'J. Doe'] });
    expect(reasonFor({ authors: ['Ada Lovelace'] }, {})).toBeUndefined();
    expect(reasonFor({ authors: ['王伟'] }, { authors: ['王芳'] })).toBeUndefined();
  });

  it('is then that the entry of one cites the other', () => {
    expect(reasonFor({ cites: ['paper-1'], topics: ['rare'] }, { topics: ['rare'] })).toEqual({
      kind: 'cites',
    });
    expect(reasonFor({ topics: ['rare'] }, { cites: ['paper-0'], topics: ['rare'] })).toEqual({
      kind: 'cited',
    });
  });

  it('is then a phrase, a topic of few papers, or a word of both titles', () => {
    const one = { title: 'Dendrites', abstract: 'Motor cortex is ours.', topics: ['large', 'rare'] };
    expect(reasonFor(one, { ...one, abstract: 'We do motor cortex.' })).toEqual(words('motor cortex'));
    expect(reasonFor(one, { ...one, abstract: '' })).toEqual({ kind: 'topic', topic: 'rare' });
    expect(reasonFor(one, { title: 'The dendrite', topics: ['large'] })).toEqual(words('dendrites'));
    expect(reasonFor(one, { abstract: 'Dendrites of control', topics: ['large'] })).toBeUndefined();
  });

  it('is the smaller of two topics, and none that many papers have', () => {
    const topics = ['large', 'small-1', 'small-2'];
    const more = [{ topics: ['small-1'] }];
    expect(reasonFor({ topics }, { topics }, more)).toEqual({ kind: 'topic', topic: 'small-2' });
    expect(reasonFor({ topics: ['large'] }, { topics: ['large'] })).toBeUndefined();
  });

  it('is an acronym that both texts have, in the singular, but none that any text has', () => {
    expect(reasonFor({ abstract: 'MRIs of brains' }, { abstract: 'an MRI' })).toEqual(words('MRI'));
    expect(reasonFor({ abstract: 'On ImageNet' }, { abstract: 'ImageNet too' })).toEqual(words('ImageNet'));
    expect(reasonFor({ abstract: 'A GPU' }, { abstract: 'GPUs, AI' })).toBeUndefined();
    expect(reasonFor({ abstract: 'generative name' }, { abstract: 'name, generative' })).toBeUndefined();
  });

  it('is nothing in a list of strangers', () => {
    expect(reasonFor({ abstract: 'Networks learn.' }, { abstract: 'A network is trained.' })).toBeUndefined();
    expect(reasonFor({}, {})).toBeUndefined();
  });
});

describe('a shared phrase', () => {
  const phrases = (one: string, two: string, ...others: string[]): Reason | undefined =>
    reasonFor(
      { abstract: one },
      { abstract: two },
      others.map((abstract) => ({ abstract })),
    );

  it('is written as in the first text, in whatever inflection and with whatever hyphen the second has it', () => {
    expect(phrases('A spiking neural network fires.', 'spiking-neural networks')).toEqual(
      words('spiking neural network'),
    );
  });

  it('is as long as both texts have it', () => {
    expect(phrases('deep brain stimulation works', 'a deep brain stimulation')).toEqual(
      words('deep brain stimulation'),
    );
    expect(phrases('deep brain stimulation', 'deep brain, stimulation')).toEqual(words('deep brain'));
  });

  it('has no capitals of a title where the list has its words in small letters', () => {
    expect(
      reasonFor({ title: 'Motor Cortex: the NAS Way' }, { title: 'On Motor Cortex' }, [
        { abstract: 'a motor, a cortex' },
      ]),
    ).toEqual(words('motor cortex'));
    expect(phrases("Alzheimer's Disease", "of Alzheimer's disease")).toEqual(words("Alzheimer's disease"));
  });

  it('does not go beyond a stop word, a number, punctuation, maths or a citation', () => {
    for (const text of [
      'motor of cortex',
      'motor, cortex',
      'motor $x$ cortex',
      'motor 5 cortex',
      'motor [@a] cortex',
    ])
      expect(phrases(text, text), text).toBeUndefined();
  });

  it('does not end in a participle, an adjective or an adverb, nor begin or end within a compound', () => {
    for (const text of ['models distilled', 'volume convolutional', 'firmly wired', 'T-cell'])
      expect(phrases(text, text), text).toBeUndefined();
    expect(phrases('U-Net design', 'V-Net design')).toBeUndefined();
    expect(phrases('T1-weighted scan', 'T2-weighted scan')).toBeUndefined();
  });

  it('is not what many papers have, nor made of words that tell nothing apart', () => {
    const many = Array.from({ length: 12 }, () => 'motor cortex');
    expect(phrases('motor cortex', 'motor cortex', ...many)).toBeUndefined();
    expect(phrases('network models', 'network models')).toBeUndefined();
    expect(phrases('input space', 'input space')).toBeUndefined();
    expect(phrases('a Dice score', 'the Dice score')).toBeUndefined();
  });

  it('is one of two at most: first those of titles, then the rarest, none twice', () => {
    const text = 'dendritic spine, motor cortex, spine volume, motor cortex.';
    expect(
      reasonFor({ title: 'Motor cortex', abstract: text }, { abstract: text }, [
        { abstract: 'dendritic spine' },
      ]),
    ).toEqual(words('motor cortex', 'spine volume'));
  });
});
