import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** What each layer may import besides itself, as in the lint rule and yet apart from it. */
const layers = [
  ['src/model', []],
  ['src/markdown', ['src/model']],
  ['src/rules', ['src/markdown', 'src/model']],
  ['src/library', ['src/rules', 'src/markdown', 'src/model', 'node:fs']],
  ['src/formats', ['src/markdown', 'src/model']],
  ['src/similarity', ['src/model']],
  [
    'src/intake',
    ['src/library', 'src/rules', 'src/formats', 'src/similarity', 'src/markdown', 'src/model', 'node:fs'],
  ],
  ['src/search/pagefind', ['src/model']],
  ['src/search/engine', ['src/search/pagefind', 'src/model']],
  [
    'src/search/index',
    ['src/search/engine', 'src/search/pagefind', 'src/similarity', 'src/markdown', 'src/model', 'node:fs'],
  ],
  [
    'src/search/interface',
    ['src/search/engine', 'src/model', 'src/styles', 'virtual:publication', 'virtual:search-index'],
  ],
  ['src/search/entry', ['src/search/interface', 'virtual:publication', 'virtual:search-code']],
  [
    'src/site',
    [
      'src/library',
      'src/rules',
      'src/formats',
      'src/markdown',
      'src/similarity',
      'src/search/pagefind',
      'src/search/engine',
      'src/search/index',
      'src/search/interface',
      'src/search/entry',
      'src/model',
      'node:fs',
    ],
  ],
  ['src/data', ['src/formats', 'src/similarity', 'src/model', 'astro:content', 'virtual:publication']],
  ['src/browser', ['src/search/entry', 'src/model', 'src/styles', 'virtual:publication']],
  ['src/layouts', ['src/browser', 'src/components', 'src/data', 'src/formats', 'src/model', 'src/styles']],
  ['src/components', ['src/layouts', 'src/data', 'src/formats', 'src/model', 'src/styles']],
  [
    'src/pages',
    [
      'src/components',
      'src/layouts',
      'src/data',
      'src/formats',
      'src/model',
      'src/styles',
      'virtual:search-index',
      'virtual:search-code',
    ],
  ],
  [
    'scripts',
    [
      'src/intake',
      'src/site',
      'src/library',
      'src/rules',
      'src/formats',
      'src/markdown',
      'src/search/pagefind',
      'src/search/engine',
      'src/search/index',
      'src/search/interface',
      'src/search/entry',
      'src/similarity',
      'src/model',
      'node:fs',
    ],
  ],
] as const satisfies [string, string[]][];

const folders = [...layers.map(([folder]) => folder), 'src/styles', 'tests'].filter((folder) =>
  existsSync(folder),
);
const modules = [
  'node:fs',
  'astro:content',
  'astro:assets',
  'virtual:publication',
  'virtual:search-index',
  'virtual:search-code',
  'zod',
];

describe('each layer imports only what the architecture says', () => {
  it.each(layers)('%s', async (layer, others) => {
    const probe = `${layer}/deep/probe.ts`;
    const targets = [...folders, ...modules];
    const reports = await lint(
      probe,
      targets.map((target) => `import '${specifier(probe, target)}';`).join('\n'),
    );
    const forbidden = new Set(reports.map(({ line }) => line - 1));
    const reached = targets.filter((_, index) => !forbidden.has(index));
    expect(reached.toSorted()).toEqual([layer, ...others, 'zod'].filter(exists).toSorted());
  });
});

describe('every form of import counts', () => {
  it.each([
    `import { readLibrary } from '../library/read-library.ts';`,
    `import type { Site } from '../library/read-library.ts';`,
    `import { type Site } from '../library/read-library.ts';`,
    `export { readLibrary } from '../library/read-library.ts';`,
    `export type { Site } from '../library/read-library.ts';`,
    `export * from '../library/read-library.ts';`,
    `const { readLibrary } = await import('../library/read-library.ts');`,
    `let site: import('../library/read-library.ts').Site;`,
    `import fs from 'fs';`,
    `const fs = await import('node:fs');`,
    `const content = await import('astro:content');`,
  ])('%s', async (statement) => {
    expect(await lint('src/model/probe.ts', statement)).toHaveLength(1);
  });
});

it('holds in the frontmatter and in the scripts of an Astro file', async () => {
  const text = [
    `---`,
    `import Page from '../../layouts/Page.astro';`,
    `import { readLibrary } from '../../library/read-library.ts';`,
    `import { getCollection } from 'astro:content';`,
    `---`,
    `<Page />`,
    `<script>`,
    `  import { SEARCH_HELP } from '../../search/interface/search-help.ts';`,
    `  import fs from 'node:fs';`,
    `</script>`,
  ];
  const reports = await lint('src/pages/topics/Probe.astro', text.join('\n'));
  expect(reports.map(({ line }) => text[line - 1]?.split(' from ')[1])).toEqual([
    `'../../library/read-library.ts';`,
    `'astro:content';`,
    `'../../search/interface/search-help.ts';`,
    `'node:fs';`,
  ]);
});

it('lets the content configuration define the collections', async () => {
  expect(await lint('src/content.config.ts', `import { defineCollection } from 'astro:content';`)).toEqual(
    [],
  );
});

it('lets a new folder of src/ import nothing before it has its row', async () => {
  expect(await lint('src/fresh/probe.ts', `import '../model/ids.ts';`)).toHaveLength(1);
});

it('says what the layer may import', async () => {
  const reports = await lint('src/rules/probe.ts', `import '../library/read-library.ts';`);
  expect(reports.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "Unexpected path "../library/read-library.ts" imported in restricted zone. src/rules may import: markdown model. The table is in eslint.config.mjs.",
    ]
  `);
});

const rules = [
  'import-x/no-restricted-paths',
  'import-x/no-nodejs-modules',
  'no-restricted-syntax',
  '@typescript-eslint/consistent-type-imports',
];
const eslint = new ESLint({
  overrideConfig: [tseslint.configs.disableTypeChecked],
  ruleFilter: ({ ruleId }) => rules.includes(ruleId),
});

/** What the layer rules say about a file that does not exist; a text that cannot be read is an error. */
async function lint(filePath: string, text: string) {
  const [result] = await eslint.lintText(text, { filePath });
  const messages = result?.messages ?? [];
  const failure = messages.find(({ fatal }) => fatal);
  if (failure) throw new Error(`${filePath}:${failure.line}: ${failure.message}`);
  return messages.filter(({ ruleId }) => ruleId !== null && rules.includes(ruleId));
}

/**
 * What a file writes to import a module or, for a folder, the first file in it: the rule resolves real files.
 */
function specifier(file: string, target: string): string {
  if (!folders.includes(target)) return target;
  const [first] = globSync(`${target}/**/*.{ts,astro,css}`).toSorted();
  if (first === undefined) throw new Error(`No file to import in ${target}/.`);
  return path.posix.relative(path.posix.dirname(file), first);
}

function exists(target: string): boolean {
  return folders.includes(target) || modules.includes(target);
}
