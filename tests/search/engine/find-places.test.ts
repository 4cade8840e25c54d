import { beforeAll, describe, expect, it } from 'vitest';
import { readLibrary } from '../../../src/library/read-library.ts';
import { parseSearch } from '../../../src/search/engine/search-state.ts';
import { papersOf } from '../../../src/model/library.ts';
import { LIST } from '../../list.ts';
import { searchLibrary, searchPapers, type TestedSearch } from '../engine-over.ts';

const library = readLibrary(LIST);
let search: TestedSearch;
beforeAll(async () => {
  search = await searchLibrary(library);
});

async function placesFor(query: string): Promise<string[]> {
  const results = await search.engine.search({ ...parseSearch(''), query });
  return (await results.places()).map(({ kind, name, path, count }) => `${kind} ${name} ${path} ${count}`);
}

describe('the places of the list', () => {
  it.each([
    ['pruning', ['topic Pruning /topics/pruning/ 4']],
    ['Prun', ['topic Pruning /topics/pruning/ 4']],
    ['spiking networks', ['topic Spiking networks /topics/spiking-networks/ 5']],
    ['networks that spike', ['topic Spiking networks /topics/spiking-networks/ 5']],
    ['spiking cells', []],
    ['neurips', ['venue NeurIPS /venues/neurips/ 7']],
    ['NIPS', ['venue NeurIPS /venues/neurips/ 7']],
    ['NeurIPS 2024', ['venue NeurIPS /venues/neurips/ 7']],
    ['neural information processing systems', ['venue NeurIPS /venues/neurips/ 7']],
    ['pnas', ['venue PNAS /venues/pnas/ 1']],
    ['2023', ['year 2023 /years/2023/ 13']],
    ['Jeff Clune', ['author Jeff Clune /search/?author=Jeff+Clune 2']],
    ['J. Clune', ['author Jeff Clune /search/?author=Jeff+Clune 2']],
    ['Clune, Jeff', ['author Jeff Clune /search/?author=Jeff+Clune 2']],
    ['clune', ['author Jeff Clune /search/?author=Jeff+Clune 2']],
    ['conference', []],
    ['learning', []],
    ['of the', []],
    ['?', []],
    ['', []],
  ])('that %s names are %j', async (query, places) => {
    expect(await placesFor(query)).toEqual(places);
  });

  it('are a few, those named most completely first', async () => {
    const places = await placesFor('brain');
    expect(places.length).toBeGreaterThan(1);
    expect(places.length).toBeLessThanOrEqual(4);
    expect(places[0]).toContain('Reading the brain');
  });
});

describe('a venue', () => {
  it.each(['NeurIPS', 'neurips ', 'NIPS', 'Conference on Neural Information Processing Systems'])(
    'is found with all its papers as %s, and each says why it is there',
    async (query) => {
      const expected = papersOf(library).filter(({ publication }) => publication.venue?.name === 'NeurIPS');
      const { docIds, answering, hit } = await search.engine.search({ ...parseSearch(''), query });
      const hits = await Promise.all(docIds.slice(0, answering).map(hit));
      expect(hits.map(({ url }) => url).sort()).toEqual(expected.map(({ id }) => `/papers/${id}/`).sort());
      for (const { title, passage, explanations } of hits)
        expect([...title, ...passage].some(({ found }) => found) || explanations[0]).toBeTruthy();
      expect(hits.flatMap(({ explanations }) => explanations)).toContain(`“${query.trim()}” is its venue`);
    },
  );
});

it.each(['venue:NeurIPS', 'venue:nips', 'venue:"neural information processing"'])(
  'a venue can be demanded by any of its names, as %s',
  async (query) => {
    expect((await search.engine.search({ ...parseSearch(''), query })).answering).toBe(7);
  },
);

describe('a category', async () => {
  const { engine, find } = await searchPapers([
    { id: 'evolve', title: 'Evolving', abstract: 'Of things.', category: 'cs.NE' },
    { id: 'learn', title: 'Learning', abstract: 'As ne goes on, cs and more.', category: 'cs.LG' },
    { id: 'count', title: 'Counting', abstract: 'In maths.', category: 'math.CO' },
    { id: 'physics', title: 'Measuring', abstract: 'In physics.', category: 'math-ph' },
    { id: 'glass', title: 'Glass', abstract: 'Cold.', category: 'cond-mat.dis-nn' },
  ]);
  it.each([
    ['cs.NE', ['evolve']],
    ['cs.ne', ['evolve']],
    ['category:cs.NE', ['evolve']],
    ['category:cs', ['evolve', 'learn']],
    ['category:math', ['count']],
    ['category:math-ph', ['physics']],
    ['category:cond-mat', ['glass']],
    ['cond-mat.dis-nn', ['glass']],
    ['things -category:cs.NE', []],
    ['cs.AI', []],
  ])('%s is that of %j', async (query, ids) => {
    expect((await find(query)).sort()).toEqual(ids);
  });

  it('says why a paper is there', async () => {
    const { docIds, hit } = await engine.search({ ...parseSearch(''), query: 'cs.NE' });
    expect((await Promise.all(docIds.map(hit))).map(({ explanations }) => explanations)).toEqual([
      ['“cs.NE” is its category'],
    ]);
  });
});
