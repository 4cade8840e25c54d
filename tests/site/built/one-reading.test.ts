import { expect, it } from 'vitest';
import { buildSite } from '../build-site.ts';

it('a build reads each file of the content once, and reports what the rules say once', async () => {
  const { code, output } = await buildSite({
    CONTENT_DIR: 'tests/fixtures/small',
    NODE_OPTIONS: '--import=./tests/site/count-reads.ts',
  });
  expect(code, output).toBe(0);
  expect(JSON.parse(output.trim().split('\n').at(-1) ?? '')).toEqual({
    'about/a-date.md': 1,
    'about/nothing.md': 1,
    'about/the-source.md': 1,
    'papers/filed-nowhere.md': 1,
    'papers/maths.md': 1,
    'papers/undated.md': 1,
    'site.yaml': 1,
    'topics/empty.md': 1,
    'topics/full.md': 1,
  });
  expect(output.match(/3 papers, 2 topics: 4 warnings\./g)).toHaveLength(1);
});
