import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { LIST } from './tests/list.ts';

const BUILT = 'tests/site/built/**/*.test.ts';
const BROWSER = 'tests/browser/**/*.test.ts';
/** So long that only what hangs takes longer, on the slowest and busiest of machines. */
const MINUTE = 60_000;

export default defineConfig({
  test: {
    env: {
      CONTENT_DIR: LIST,
      // Tests start a hundred processes of the same few commands.
      NODE_COMPILE_CACHE: path.resolve('node_modules/.cache/compiled'),
    },
    globalSetup: 'tests/site/shared-sites.ts',
    maxWorkers: '100%',
    testTimeout: 5 * MINUTE,
    hookTimeout: 5 * MINUTE,
    expect: { poll: { timeout: MINUTE } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [BUILT, BROWSER],
          // A hundred small files over pure modules, which are loaded once.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'site', include: [BUILT] } },
      { extends: true, test: { name: 'browser', include: [BROWSER] } },
    ],
  },
});
