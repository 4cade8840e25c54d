import { describe, expect, it } from 'vitest';
import { textVectors } from '../../src/similarity/text-vectors.ts';
import { manyPapers, paper, shuffled } from './sample-papers.ts';

describe('text vectors', () => {
  it('weigh a term by (1 + ln f) ln(1 + N / n), in parts of the length', () => {
    const { vectors } = textVectors([
      paper('Cortex', 'synapse synapse'),
      paper('Neuron', 'synapse cortex'),
      paper('Robot'),
    ]);
    const [first] = vectors;
    const cortex = (1 + Math.log(3)) * Math.log(1 + 3 / 2);
    const synapse = (1 + Math.log(2)) * Math.log(1 + 3 / 2);
    expect(first?.forms).toEqual(['cortex', 'synapse']);
    expect(first?.weights[0]).toBeCloseTo(cortex / Math.hypot(cortex, synapse), 12);
    expect(first?.weights[1]).toBeCloseTo(synapse / Math.hypot(cortex, synapse), 12);
  });

  it('count in their length the terms that no other paper has, and do not hold them', () => {
    const { vectors } = textVectors([paper('Cortex', 'synapse'), paper('Robot', 'synapse')]);
    expect(vectors.map(({ forms }) => forms)).toEqual([['synapse'], ['synapse']]);
    expect(vectors.every(({ weights }) => (weights[0] ?? 1) < 0.5)).toBe(true);
  });

  it('are of unit length where every term is shared', () => {
    const texts = textVectors([
      paper('Cortex', 'synapse spikes'),
      paper('Cortices', 'cortex synapses spike'),
    ]);
    const lengths = texts.vectors.map(({ weights }) => Math.hypot(...weights));
    expect(lengths[0]).toBeCloseTo(1, 12);
  });

  it('are the same for any order of the papers', () => {
    const papers = manyPapers(80);
    expect(textVectors(shuffled(papers))).toEqual(textVectors(papers));
  });

  it('are empty for no papers and for papers without terms', () => {
    expect(textVectors([])).toEqual({ papers: [], vectors: [], termCount: 0 });
    expect(textVectors([paper('The'), paper('Of')]).vectors.map(({ forms }) => forms)).toEqual([[], []]);
  });
});
