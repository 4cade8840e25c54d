import { defineConfig } from 'vitest/config';

const unit = [
  'architecture',
  'formats',
  'import',
  'library',
  'markdown',
  'model',
  'rules',
  'scripts',
  'search',
];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: unit.map((folder) => `tests/${folder}/**/*.test.ts`) } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
