import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** An import of one of our files by another, types included; both are paths from the top folder. */
export interface Import {
  from: string;
  to: string;
}

/** Returns every import that the files in src/ and scripts/ write, as TypeScript's own scanner finds them. */
export function readImports(): Import[] {
  const files = fs.globSync('{src,scripts}/**/*.{ts,astro}').map((file) => file.replaceAll(path.sep, '/'));
  return files.flatMap((from) => {
    const { importedFiles } = ts.preProcessFile(scriptsOf(from, fs.readFileSync(from, 'utf8')));
    return importedFiles
      .filter(({ fileName }) => fileName.startsWith('.'))
      .map(({ fileName }) => ({ from, to: path.posix.join(path.posix.dirname(from), fileName) }));
  });
}

/**
 * Returns the layers and who imports whom as a flowchart of Mermaid
 * (https://mermaid.js.org/syntax/flowchart.html). `model`, which everybody may import, has no arrows, and
 * none is drawn where a longer way says the same.
 * @param imports free of circles between layers, which the lint sees to
 */
export function layerGraph(imports: readonly Import[]): string {
  const targets = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const [layer, other] = [layerOf(from), layerOf(to)];
    if (!targets.has(layer)) targets.set(layer, new Set());
    if (other !== layer && other !== 'model' && other !== 'styles') targets.get(layer)?.add(other);
  }
  const reaches = (from: string, to: string): boolean =>
    from === to || [...(targets.get(from) ?? [])].some((next) => reaches(next, to));
  const arrows = [...targets].flatMap(([from, others]) =>
    [...others]
      .filter((to) => ![...others].some((other) => other !== to && reaches(other, to)))
      .map((to) => `  ${nodeOf(from)} --> ${nodeOf(to)}`),
  );
  return ['flowchart TD', ...arrows.sort()].join('\n');
}

/**
 * Returns the files that import themselves through others, types included, and those that import such:
 * whatever is left when file after file goes that imports nothing that is left.
 */
export function filesInCircles(imports: readonly Import[]): string[] {
  let left = new Set(imports.map(({ from }) => from));
  for (let before = 0; before !== left.size;) {
    before = left.size;
    const held = new Set(imports.filter(({ to }) => left.has(to)).map(({ from }) => from));
    left = new Set([...left].filter((file) => held.has(file)));
  }
  return [...left].sort();
}

/** Of an Astro file, the code of its fence and of its scripts. */
function scriptsOf(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  const fence = /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
  return [fence, ...Array.from(text.matchAll(/<script[^>]*>(.*?)<\/script>/gs), ([, script]) => script)].join(
    '\n',
  );
}

/** `src/search/engine/rank.ts` is of the layer `search/engine`, `src/content.config.ts` of `site`. */
function layerOf(file: string): string {
  const [top = '', layer = '', part = ''] = file.split('/');
  if (top === 'scripts') return 'scripts';
  if (layer.includes('.')) return 'site';
  return layer === 'search' ? `search/${part}` : layer;
}

function nodeOf(layer: string): string {
  return layer.includes('/') ? `${layer.replace('/', '-')}["${layer}"]` : layer;
}
