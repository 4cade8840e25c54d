import fs from 'node:fs';
import { expect, it } from 'vitest';
import { readImports } from '../../architecture/import-graph.ts';

const imports = readImports().filter(({ typeOnly }) => !typeOnly);

/** The files that run when one of them does. */
function reach(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const { from, to } of imports) if (from === file) reach(to, known);
  return known;
}

it.each(['scripts/suggestion-deliver.ts', 'scripts/links-deliver.ts'])(
  '%s runs with a token that can write, and so without any package',
  (script) => {
    const files = [...reach(script)];
    expect(files.length).toBeGreaterThan(2);
    const packages = files.flatMap((file) =>
      [...fs.readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type\b).*'([^'.][^']*)';$/gm)].map(
        ([, name]) => name,
      ),
    );
    expect(packages.filter((name) => !name?.startsWith('node:'))).toEqual([]);
  },
);
