import { describe, expect, it } from 'vitest';
import { expandTexts, findSynonyms } from '../../../src/search/index/expansions.ts';
import { searchPapers } from '../engine-over.ts';

describe('synonyms', () => {
  it('come from what the texts explain and from what the editor lists', () => {
    expect(
      findSynonyms(['Neural Architecture Search (NAS)', 'no more'], [['tumor', 'neoplasm', 'cancer']]),
    ).toEqual([
      { one: 'tumor', other: 'neoplasm' },
      { one: 'tumor', other: 'cancer' },
      { one: 'neoplasm', other: 'cancer' },
      { one: 'NAS', other: 'neural architecture search' },
    ]);
  });

  it('take the meaning of an acronym that twice as many papers give as any other, and none where they differ', () => {
    const search = 'neural architecture search (NAS)';
    const storage = 'network attached storage (NAS)';
    expect(findSynonyms([search, search, storage], [])).toEqual([
      { one: 'NAS', other: 'neural architecture search' },
    ]);
    expect(findSynonyms([search, storage], [])).toEqual([]);
  });

  it('count spellings of one meaning together', () => {
    expect(
      findSynonyms(
        ['Spiking Neural Networks (SNNs)', 'a spiking neural network (SNN)', 'silicon neuron (SNN)'],
        [],
      ),
    ).toEqual([{ one: 'SNN', other: 'spiking neural networks' }]);
    expect(
      findSynonyms(['Tumour Growth Model (TGM)', 'tumor growth models (TGM)', 'the good method (TGM)'], []),
    ).toEqual([{ one: 'TGM', other: 'tumour growth model' }]);
  });
});

describe('expansions', () => {
  const pairs = [{ one: 'NAS', other: 'neural architecture search' }];

  it('are given where a text has one side only, and not where an acronym is another word', () => {
    expect(
      expandTexts(
        [
          'We use NAS.',
          'A neural architecture search.',
          'Neural-architecture searches: NAS',
          'nas is a name',
          '',
        ],
        pairs,
      ),
    ).toEqual(['NAS = neural architecture search', 'neural architecture search = NAS', '', '', '']);
  });

  it('hold whichever spelling the editor and the authors chose', () => {
    const texts = ['A tumour.', 'Two tumors.', 'A neoplasm.', 'Labelled data.', 'Centred fibres.'];
    const synonyms = [
      ['tumor', 'neoplasm'],
      ['labeled data', 'supervision'],
      ['centered fiber', 'bundle'],
    ];
    expect(expandTexts(texts, findSynonyms(texts, synonyms))).toEqual([
      'tumor = neoplasm',
      'tumor = neoplasm',
      'neoplasm = tumor',
      'labeled data = supervision',
      'centered fiber = bundle',
    ]);
  });

  it('find a paper by a synonym in the other spelling', async () => {
    const { find } = await searchPapers(
      [
        { title: 'One', abstract: 'A tumour of the brain.' },
        { title: 'Two', abstract: 'Tumors of the skin.' },
        { title: 'Three', abstract: 'Something else.' },
      ],
      [['tumor', 'neoplasm']],
    );
    expect((await find('neoplasm')).sort()).toEqual(['paper-0', 'paper-1']);
  });

  it('find a paper by the name that it does not use, and say so', async () => {
    const { engine, find } = await searchPapers([
      { title: 'One', abstract: 'Neural Architecture Search (NAS) is explained.' },
      { title: 'Two', abstract: 'We improve NAS.' },
      { title: 'Three', abstract: 'A study of neural architecture search.' },
      { title: 'Four', abstract: 'Something else about a neural search.' },
    ]);
    expect((await find('neural architecture search')).slice(0, 3).sort()).toEqual([
      'paper-0',
      'paper-1',
      'paper-2',
    ]);
    expect((await find('NAS')).sort()).toEqual(['paper-0', 'paper-1', 'paper-2']);
    const { docIds, hit } = await engine.search({
      query: 'NAS',
      facets: { topic: [], year: [], venue: [], author: [], code: [] },
      sort: 'relevance',
      verbatim: false,
    });
    const hits = await Promise.all(docIds.map(hit));
    expect(
      hits.map(({ title, explanations }) => [title.map(({ text }) => text).join(''), explanations]),
    ).toContainEqual(['Three', ['Found through neural architecture search = NAS']]);
  });
});
