import { describe, expect, it } from 'vitest';
import { comparePapers } from '../../src/similarity/compare-papers.ts';
import { relatedPapers, type RelatedPaper } from '../../src/similarity/related-papers.ts';
import type { ComparedPaper } from '../../src/similarity/text-vectors.ts';
import { manyPapers, paper, shuffled } from './sample-papers.ts';

const relate = (papers: ComparedPaper[]): Map<string, RelatedPaper[]> => relatedPapers(comparePapers(papers));

describe('related papers', () => {
  it('share words, shown as they stand in the paper', () => {
    const related = relate([
      paper('Cortex', 'Pruning of EEG networks in Bayesian terms.'),
      paper('Robots', 'We pruned a Bayesian network.'),
      paper('Fields', 'Radiance.'),
    ]);
    expect(related.get('cortex')).toEqual([{ id: 'robots', words: ['bayesian', 'networks', 'pruning'] }]);
    expect(related.get('robots')).toEqual([{ id: 'cortex', words: ['bayesian', 'network', 'pruned'] }]);
    expect(related.get('fields')).toEqual([]);
  });

  it('name at most four words, those that say most first', () => {
    const words = 'synapse dendrite axon soma glia';
    const related = relate([
      paper('Dendrite', words),
      paper('Dendrites', words),
      paper('Other', 'axon soma glia'),
    ]);
    expect(related.get('dendrite')?.[0]).toEqual({
      id: 'dendrites',
      words: ['dendrite', 'synapse', 'axon', 'glia'],
    });
  });

  it('stand in the order of likeness, equals in the order of their ids', () => {
    const related = relate([
      paper('Start', 'synapse dendrite'),
      paper('Zulu', 'synapse dendrite'),
      paper('Bravo', 'synapse quokka'),
      paper('Alpha', 'synapse wombat'),
    ]);
    expect(related.get('start')?.map(({ id }) => id)).toEqual(['zulu', 'alpha', 'bravo']);
  });

  it('are more like with a topic in common, but never by their topics alone', () => {
    const related = relate([
      paper('Start', 'synapse', ['pruning']),
      paper('Alpha', 'synapse', ['robotics']),
      paper('Bravo', 'synapse', ['pruning', 'robotics']),
      paper('Charlie', 'radiance', ['pruning']),
    ]);
    expect(related.get('start')?.map(({ id }) => id)).toEqual(['bravo', 'alpha']);
  });

  it('are five at most, and never the paper itself', () => {
    for (const [id, others] of relate(manyPapers(100))) {
      expect(others).toHaveLength(5);
      expect(others.map((other) => other.id)).not.toContain(id);
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
    expect(relate(papers).get('axolotl')?.[0]?.id).toBe('axolotls');
  });

  it('are none for one paper, and nothing for no papers', () => {
    expect(relate([paper('Cortex', 'synapse')])).toEqual(new Map([['cortex', []]]));
    expect(relate([])).toEqual(new Map());
  });
});
