import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom: on the left a folder or a file, on the right what it may import besides itself and npm
 * packages. On the right, `node:` is every module of Node, another name with a colon is that one module, and
 * a plain name is a path in src/. A part of src/ without a row may import nothing.
 */
const mayImport = {
  'src/model': '',
  'src/markdown': 'model',
  'src/rules': 'markdown model',
  'src/library': 'rules markdown model node:',
  'src/formats': 'markdown model',
  'src/similarity': 'model',
  'src/intake': 'library rules formats similarity markdown model node:',
  'src/search/pagefind': 'model',
  'src/search/engine': 'search/pagefind model',
  'src/search/index': 'search/engine search/pagefind similarity markdown model node:',
  'src/search/interface':
    'search/engine model styles virtual:publication virtual:search-index virtual:search-language',
  'src/search/entry': 'search/interface virtual:publication virtual:search-code',
  'src/site': 'library rules formats markdown similarity search model node:',
  'src/data': 'formats similarity model astro:content virtual:publication',
  'src/browser': 'search/entry formats/file-parts.ts model styles virtual:publication',
  'src/layouts': 'browser components data formats model styles',
  'src/components':
    'layouts data formats model styles search/interface/search-help.ts search/interface/facet-limits.ts',
  'src/pages': 'components layouts data formats model styles virtual:search-index virtual:search-code',
  'src/content.config.ts': 'site library model astro:content',
  'astro.config.mjs': 'site library markdown model node:',
  scripts: 'intake site library rules formats markdown search similarity model node:',
};

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'tests/fixtures/']),
  tseslint.configs.strictTypeChecked,
  astro.configs['flat/recommended'],
  {
    name: 'lectern',
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.mjs', '.js', '.astro'] })],
    },
    rules: {
      'import-x/no-cycle': 'error',
      // As .editorconfig says; Prettier leaves comments alone.
      'max-len': [
        'error',
        {
          code: 110,
          ignoreStrings: true,
          ignoreTemplateLiterals: true,
          ignoreRegExpLiterals: true,
          ignoreUrls: true,
        },
      ],
      // Forbids also `import('./x.ts').Type`, which the rules of `layer` do not see.
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowAny: false, allowBoolean: false, allowNullish: false, allowRegExp: false },
      ],
      // Our interfaces and Astro's contexts write closures as methods, to be taken apart.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    name: 'lectern/untyped',
    // src/data takes its types from what `astro sync` generates, which a clean clone does not have yet.
    files: ['**/*.astro', '**/*.astro/*', '**/*.mjs', 'src/data/**', 'src/content.config.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    name: 'lectern/tests',
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    name: 'lectern/network',
    files: ['src/intake/**', 'scripts/**'],
    ignores: ['scripts/dev/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'It reaches private networks: src/intake/public-fetch.ts does not.' },
      ],
    },
  },
  layer('src', ''),
  Object.entries(mayImport).map(([place, names]) => layer(place, names)),
);

/** The rules that hold one row of the table. */
function layer(place, names) {
  const allowed = names.split(' ');
  const message = `${place} may import: ${names || 'nothing of ours'}. The table is in eslint.config.mjs.`;
  const itself = place.startsWith('src/') ? [place.slice('src/'.length)] : [];
  const zones = [
    { from: './src', except: [...itself, ...allowed.filter((name) => name && !name.includes(':'))] },
    { from: './scripts', except: place === 'scripts' ? ['.'] : [] },
    { from: './tests' },
  ].map((zone) => ({ target: '.', ...zone, message }));
  const modules = allowed.filter((name) => name.includes(':')).join('|');
  const selector = `[source.value=/^(?!(?:${modules})$)(?:astro|virtual):/]`;
  return {
    name: `lectern/${place}`,
    files: [place, `${place}/**`],
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'import-x/no-nodejs-modules': allowed.includes('node:') ? 'off' : 'error',
      'no-restricted-syntax': ['error', { selector, message }],
    },
  };
}
