import { expect, it } from 'vitest';
import { findCycles, importsIn, readImports } from './import-graph.ts';

it('no file imports itself through others', () => {
  const imports = readImports().filter((edge) => !isTypeOfRule(edge));
  expect(imports.length).toBeGreaterThan(100);
  expect(findCycles(imports)).toEqual([]);
});

it('reads every form of import', () => {
  const text = `
    import a from './a.ts';
    import { type B } from '../b.ts';
    import type { C } from './c.ts';
    import './d.css';
    import zod from 'zod';
    export * from './e.ts';
    export type { F } from './f.ts';
    const g = await import('./g.ts');
    let h: import('./h.ts').H;
  `;
  expect(importsIn('src/x/probe.ts', text).map(({ to, typeOnly }) => (typeOnly ? `type ${to}` : to))).toEqual(
    [
      'src/x/a.ts',
      'src/b.ts',
      'type src/x/c.ts',
      'src/x/d.css',
      'src/x/e.ts',
      'type src/x/f.ts',
      'src/x/g.ts',
      'type src/x/h.ts',
    ],
  );
});

it('reads the frontmatter and the scripts of an Astro file', () => {
  const text = `---\nimport A from './A.astro';\n---\n<A />\n<script>\n  import './b.ts';\n</script>\n`;
  expect(importsIn('src/Probe.astro', text).map(({ to }) => to)).toEqual(['src/A.astro', 'src/b.ts']);
});

it('finds each cycle', () => {
  const edge = (way: string) => ({ from: way.charAt(0), to: way.charAt(1), typeOnly: false });
  expect(findCycles(['ab', 'bc', 'cb', 'ad', 'dd'].map(edge))).toEqual(['b -> c -> b', 'd -> d']);
  expect(findCycles(['ab', 'ac', 'bd', 'cd'].map(edge))).toEqual([]);
});

/** A rule takes its type from the list that it stands in: the one cycle there is, and only of types. */
function isTypeOfRule({ from, to, typeOnly }: ReturnType<typeof readImports>[number]): boolean {
  return typeOnly && from.startsWith('src/rules/') && to === 'src/rules/index.ts';
}
