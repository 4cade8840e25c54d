import fs from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { buildSite, copyOfList, edit, temporaryFolder } from '../build-site.ts';
import { filesOf } from '../files-of.ts';
import { byId, readPage, textOf } from '../html.ts';
import { sharedSite } from '../shared-site.ts';

const content = copyOfList();
const SMALL = 'tests/fixtures/small';
const cache = path.join(temporaryFolder(), 'cache');
const build = (folder: string) => buildSite({ CONTENT_DIR: folder }, cache);

/**
 * The files of a site that are not to the byte as the site of the same content was in a build without a
 * cache.
 */
async function differences(folder: string, env: Record<string, string> = {}): Promise<string[]> {
  const [before, after] = [filesOf((await sharedSite(env)).folder), filesOf(folder)];
  expect(before.size).toBeGreaterThan(20);
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
}

it('two lists that are built at once, with one cache, are both built as if alone', async () => {
  const list = build(content);
  const claims = path.join(cache, 'claims');
  await vi.waitUntil(() => fs.existsSync(claims) && fs.readdirSync(claims).length > 0, { timeout: 60_000 });
  const small = await build(SMALL);
  expect(small.code, small.output).toBe(0);
  expect(await differences(small.folder, { CONTENT_DIR: SMALL })).toEqual([]);
  const { code, output, folder } = await list;
  expect(code, output).toBe(0);
  expect(await differences(folder)).toEqual([]);
  expect(fs.readdirSync(claims)).toEqual([]);
});

it('a build with a warm cache is the same to the byte', async () => {
  const { folder } = await build(content);
  expect(await differences(folder)).toEqual([]);
});

it('a warm cache does not keep the old title of a paper that others cite, nor the address of the index', async () => {
  const file = path.join(content, 'papers', 'neurbf.md');
  edit(file, 'NeuRBF: A Neural Fields', 'NeuRBF, Retitled: A Neural Fields');
  const { folder } = await build(content);
  const introduction = textOf(byId(readPage(folder, '/topics/neural-fields/'), 'content'));
  expect(introduction).toContain('NeuRBF, Retitled: A Neural Fields Representation');
  const indexOf = (site: string): string[] => fs.readdirSync(path.join(site, 'search-index'));
  expect(indexOf(folder)).toHaveLength(1);
  expect(indexOf(folder)).not.toEqual(indexOf((await sharedSite()).folder));
});
