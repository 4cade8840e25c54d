import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeId, idFromTitle, isId, MAX_ID_LENGTH, slug } from '../../src/model/ids.ts';

describe('isId', () => {
  it.each([
    'a',
    'a-b',
    '2',
    'neuroformer',
    'nas-evaluation-is-frustratingly-hard',
    'x'.repeat(80),
    'console',
  ])('holds for %s', (text) => {
    expect(isId(text)).toBe(true);
  });

  it.each(['', '-', '-a', 'a-', 'a--b', 'A', 'a_b', 'a b', 'a.b', 'a/b', 'é', 'a\n', 'x'.repeat(81)])(
    'does not hold for %j',
    (text) => {
      expect(isId(text)).toBe(false);
    },
  );

  it.each(['con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt1'])(
    'does not hold for %s, which no file of Windows may be called',
    (text) => {
      expect(isId(text)).toBe(false);
    },
  );
});

describe('idFromTitle', () => {
  it.each([
    ['Neuroformer: Multimodal and Multitask Generative Pretraining for Brain Data', 'neuroformer'],
    ['FISBe: A real-world benchmark dataset for instance segmentation', 'fisbe'],
    ['Du-IN: Discrete units-guided mask modeling for decoding speech', 'du-in'],
    ['Need is All You Need: Homeostatic Neural Networks Adapt to Concept Shift', 'need-is-all-you-need'],
    ['The Expressive Leaky Memory Neuron: an Efficient Model', 'expressive-leaky-memory-neuron'],
    [
      'A good body is all you need: avoiding catastrophic interference via agent architecture search',
      'good-body-is-all-you-need',
    ],
    ['AP: Selective Activation for De-sparsifying Pruned Neural Networks', 'ap-selective-activation'],
    ['NAS evaluation is frustratingly hard', 'nas-evaluation-is-frustratingly-hard'],
    [
      'The Topology and Geometry of Neural Representations',
      'topology-and-geometry-of-neural-representations',
    ],
    [
      'Adaptive coding efficiency in recurrent cortical circuits via gain control',
      'adaptive-coding-efficiency',
    ],
    [
      'Left/Right Brain, human motor control and the implications for robotics',
      'left-right-brain-human-motor-control-and-the-implications',
    ],
    [
      'Ensembles of Compact, Region-specific & Regularized Spiking Neural Networks for Scalable Place Recognition',
      'ensembles-of-compact-region-specific-regularized-spiking',
    ],
    [
      'How do neurons operate on sparse distributed representations? A mathematical theory of sparsity, neurons and active dendrites',
      'how-do-neurons-operate',
    ],
    [
      'A multi-path 2.5 dimensional convolutional neural network system for segmenting stroke lesions in brain MRI images',
      'multi-path-2-5-dimensional-convolutional-neural-network',
    ],
  ])('makes of %j the id %s', (title, id) => {
    expect(idFromTitle(title)).toBe(id);
  });

  it.each([
    ['γ-Net: Faster', 'gamma-net'],
    ['Schrödinger’s Æsthetic Café', 'schrodingers-aesthetic-cafe'],
    ["Alzheimer's Disease", 'alzheimers-disease'],
    ['脑', 'paper'],
    ['', 'paper'],
    ['A', 'a'],
    ['Con', 'paper-con'],
    ['NUL: A Study', 'nul-a-study'],
    [`${'x'.repeat(90)}: A Study`, `paper-${'x'.repeat(74)}`],
  ])('makes of the unusual title %j the id %s', (title, id) => {
    expect(idFromTitle(title)).toBe(id);
  });

  it('makes an id of any title', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.stringMatching(/^[a-zA-Z0-9]{1,90}$/),
      fc.constantFrom('A', 'of', ':', '-', 'con', 'Ω', "Bob's", '腦'),
    );
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom('', ' ', ': '), (words, separator) => {
        expect(idFromTitle(words.join(separator))).toSatisfy(isId);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('slug', () => {
  it('leaves an id alone', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/), (id) => {
        expect(slug(id)).toBe(id);
      }),
    );
  });
});

describe('freeId', () => {
  const taken = (...ids: string[]): ((id: string) => boolean) => new Set(ids).has.bind(new Set(ids));

  it('is the id itself while nobody has it', () => {
    expect(freeId('neuroformer', taken())).toBe('neuroformer');
  });

  it('counts up from 2', () => {
    expect(freeId('neuroformer', taken('neuroformer'))).toBe('neuroformer-2');
    expect(freeId('neuroformer', taken('neuroformer', 'neuroformer-2'))).toBe('neuroformer-3');
  });

  it('is an id, however long the one that is taken', () => {
    const id = `${'x'.repeat(MAX_ID_LENGTH - 2)}-y`;
    expect(freeId(id, taken(id))).toSatisfy(isId);
  });
});
