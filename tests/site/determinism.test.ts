import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { buildSite, copyOfContent, edit, temporaryFolder } from './build-site.ts';
import { filesOf } from './files-of.ts';
import { byId, readPage, textOf } from './html.ts';

it('two builds of the same content are the same to the byte, with and without a cache', async () => {
  const cache = path.join(temporaryFolder(), 'cache');
  const first = filesOf((await buildSite({}, cache)).folder);
  const warm = filesOf((await buildSite({}, cache)).folder);
  const cold = filesOf((await buildSite()).folder);
  expect([...warm.keys()]).toEqual([...first.keys()]);
  expect(
    [...first].filter(([name, content]) => warm.get(name) !== content || cold.get(name) !== content),
  ).toEqual([]);
  expect(first.size).toBeGreaterThan(140);
});

it('a warm cache does not keep the old title of a paper that others cite', async () => {
  const content = copyOfContent();
  const cache = path.join(temporaryFolder(), 'cache');
  await buildSite({ CONTENT_DIR: content }, cache);
  edit(
    path.join(content, 'papers', 'neurbf.md'),
    'NeuRBF: A Neural Fields',
    'NeuRBF, Retitled: A Neural Fields',
  );
  const { folder } = await buildSite({ CONTENT_DIR: content }, cache);
  const introduction = textOf(byId(readPage(folder, '/topics/neural-fields/'), 'content'));
  expect(introduction).toContain('NeuRBF, Retitled: A Neural Fields Representation');
});

it('the search index lies in a folder that changes its name with the content and not otherwise', async () => {
  const content = copyOfContent();
  const indexOf = async (): Promise<string[]> => {
    const { folder } = await buildSite({ CONTENT_DIR: content });
    return fs.readdirSync(path.join(folder, 'search-index'));
  };
  const before = await indexOf();
  expect(before).toHaveLength(1);
  expect(await indexOf()).toEqual(before);
  edit(path.join(content, 'papers', 'neurbf.md'), 'radial bases', 'radial basis functions');
  const after = await indexOf();
  expect(after).toHaveLength(1);
  expect(after).not.toEqual(before);
});
