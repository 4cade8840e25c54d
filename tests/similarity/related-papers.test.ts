import { describe, expect, it } from 'vitest';
import { comparePapers } from '../../src/similarity/compare-papers.ts';
import { relatedPapers, type RelatedPapers } from '../../src/similarity/related-papers.ts';
import type { ComparedPaper } from '../../src/similarity/text-vectors.ts';
import { manyPapers, paper, shuffled } from './sample-papers.ts';

const relate = (papers: ComparedPaper[]): Map<string, RelatedPapers> =>
  relatedPapers(
    comparePapers(papers),
    papers.map((one) => ({ cites: [], ...one })),
  );
const idsOf = (related: Map<string, RelatedPapers>, id: string): string[] | undefined =>
  related.get(id)?.related.map((other) => other.id);

describe('related papers', () => {
  it('stand in the order of likeness, equals in the order of their ids', () => {
    const related = relate([
      paper('Start', 'synapse dendrite'),
      paper('Zulu', 'synapse, dendrite'),
      paper('Bravo', 'synapse quokka'),
      paper('Alpha', 'synapse wombat'),
    ]);
    expect(idsOf(related, 'start')).toEqual(['zulu', 'alpha', 'bravo']);
    expect(related.get('start')?.nearest).toEqual({ id: 'zulu', reason: undefined });
  });

  it('are more like with a topic in common, but never by their topics alone', () => {
    const related = relate([
      paper('Start', 'synapse', ['pruning']),
      paper('Alpha', 'synapse', ['robotics']),
      paper('Bravo', 'synapse', ['pruning', 'robotics']),
      paper('Charlie', 'radiance', ['pruning']),
    ]);
    expect(idsOf(related, 'start')).toEqual(['bravo', 'alpha']);
  });

  it('are first those with a reason, and three at least as far as there are so many', () => {
    const related = relate([
      paper('Start', 'motor cortex, synapse, dendrite, axon, soma'),
      paper('Alpha', 'motor cortex of wombats'),
      paper('Bravo', 'synapse, dendrite, axon, soma'),
      paper('Charlie', 'synapse, dendrite, axon'),
      paper('Delta', 'synapse, dendrite'),
      paper('Echo', 'radiance'),
    ]);
    expect(related.get('start')).toEqual({
      nearest: { id: 'bravo', reason: undefined },
      related: [
        { id: 'alpha', reason: { kind: 'words', words: ['motor cortex'] } },
        { id: 'bravo', reason: undefined },
        { id: 'charlie', reason: undefined },
      ],
    });
    expect(related.get('echo')).toEqual({ nearest: undefined, related: [] });
  });

  it('are five at most, and never the paper itself', () => {
    const explained = Array.from({ length: 9 }, (_, index) => paper(`Explained ${index}`, 'motor cortex'));
    const related = relate([...explained, ...manyPapers(100)]);
    expect(idsOf(related, 'explained-0')).toHaveLength(5);
    for (const [id, { related: others, nearest }] of related) {
      expect(others.length).toBeLessThanOrEqual(5);
      expect([...others, nearest].map((other) => other?.id)).not.toContain(id);
    }
  });

  it('are the same for any order of the papers', () => {
    const papers = manyPapers(100);
    expect(relate(shuffled(papers))).toEqual(relate(papers));
  });

  it('are found among many papers by the rarest words', () => {
    const papers = [
      ...manyPapers(3000),
      paper('Axolotl', 'zubobak zubocak'),
      paper('Axolotls', 'zubodak zubofak'),
    ];
    expect(relate(papers).get('axolotl')?.nearest?.id).toBe('axolotls');
  });

  it('are none for one paper, and nothing for no papers', () => {
    expect(relate([paper('Cortex', 'synapse')])).toEqual(
      new Map([['cortex', { nearest: undefined, related: [] }]]),
    );
    expect(relate([])).toEqual(new Map());
  });
});
