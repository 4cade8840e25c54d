import { expect, it } from 'vitest';
import { filesInCircles, layerGraph, readImports } from '../../../scripts/docs/layer-graph.ts';

it('no file imports itself through others, types included', () => {
  const imports = readImports();
  expect(imports.length).toBeGreaterThan(1000);
  expect(filesInCircles(imports)).toEqual([]);
});

it('finds a circle and what leads into it', () => {
  const edge = (way: string) => ({ from: way.charAt(0), to: way.charAt(1) });
  expect(filesInCircles(['ab', 'bc', 'cb', 'bd'].map(edge))).toEqual(['a', 'b', 'c']);
  expect(filesInCircles(['ab', 'ac', 'bd', 'cd'].map(edge))).toEqual([]);
});

it('reads fences and scripts of Astro files, and imports of types', () => {
  const imports = readImports();
  const to = (from: string) => imports.filter((edge) => edge.from === from).map((edge) => edge.to);
  expect(to('src/layouts/Page.astro')).toEqual(
    expect.arrayContaining(['src/data/site.ts', 'src/browser/site.ts']),
  );
  expect(to('src/rules/has-topic.ts')).toEqual(['src/rules/rule.ts']);
});

it('draws an arrow only where no longer way says the same, and none to the model', () => {
  const file = (layer: string) => `src/${layer}/x.ts`;
  const edge = ([from = '', to = '']: string[]) => ({ from: file(from), to: file(to) });
  expect(
    layerGraph(
      [
        ['pages', 'data'],
        ['pages', 'layouts'],
        ['layouts', 'data'],
        ['data', 'model'],
        ['data', 'search/index'],
      ].map(edge),
    ),
  ).toBe('flowchart TD\n  data --> search-index["search/index"]\n  layouts --> data\n  pages --> layouts');
});
