import fs from 'node:fs';
import ts from 'typescript';
import { vi } from 'vitest';
import { defined } from '../../src/model/defined.ts';

/** A regular expression of the program, and where it is written. */
export interface LocatedPattern {
  file: string;
  pattern: RegExp;
}

/** Returns every regular expression that the modules of a folder are written with. */
export function literalPatterns(folders: string): LocatedPattern[] {
  return fs.globSync(`${folders}/**/*.ts`).flatMap((file) => {
    const found: LocatedPattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source, flags] = defined(/^\/([^]*)\/([a-z]*)$/.exec(node.text));
        found.push({ file, pattern: new RegExp(defined(source), flags) });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
    return found;
  });
}

/** Returns every regular expression that modules of a folder put together while they are loaded. */
export async function builtPatterns(folders: string): Promise<LocatedPattern[]> {
  const files = fs
    .globSync(`${folders}/**/*.ts`)
    .filter((file) => /new RegExp\(/.test(fs.readFileSync(file, 'utf8')));
  const found: LocatedPattern[] = [];
  let loading = '';
  const Plain = RegExp;
  vi.resetModules();
  vi.stubGlobal(
    'RegExp',
    new Proxy(Plain, {
      construct: (target, [source, flags]: [string, string?]) => {
        const pattern = new target(source, flags);
        // Packages have their own.
        if (new Error().stack?.split('\n')[2]?.includes('node_modules') !== true)
          found.push({ file: loading, pattern });
        return pattern;
      },
    }),
  );
  try {
    for (loading of files) await import(/* @vite-ignore */ `../../${loading}`);
  } finally {
    vi.unstubAllGlobals();
    vi.resetModules();
  }
  return found;
}
