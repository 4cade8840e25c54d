import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { check } from '../../../scripts/check/check.ts';
import { hasErrors } from '../../../src/model/issues.ts';
import { buildSite, copyOfList } from '../build-site.ts';
import { filesOf } from '../files-of.ts';

it('a site is the same to the byte after npm run check -- --fix has mended how its files are written', async () => {
  const content = copyOfList();
  fs.appendFileSync(path.join(content, 'site.yaml'), 'socialImages: false\n');
  const papers = fs
    .readdirSync(path.join(content, 'papers'))
    .map((name) => path.join(content, 'papers', name));
  for (const [index, file] of papers.entries())
    fs.writeFileSync(file, spoil(fs.readFileSync(file, 'utf8'), index));
  const before = filesOf((await buildSite({ CONTENT_DIR: content })).folder);
  const { fixed, issues } = check(content, { files: [], changed: false, fix: true });
  expect(new Set(fixed.map(({ file }) => file)).size).toBe(papers.length);
  expect(hasErrors(issues)).toBe(false);
  const after = filesOf((await buildSite({ CONTENT_DIR: content })).folder);
  expect([...after.keys()]).toEqual([...before.keys()]);
  const changed = [...before].filter(([name, bytes]) => after.get(name) !== bytes).map(([name]) => name);
  // The archive holds the files as they lie in the folder.
  expect(changed.filter((name) => !name.endsWith('.zip'))).toEqual([]);
});

/** Writes a good entry untidily, without an error. */
function spoil(text: string, index: number): string {
  const ways = [
    (good: string) => good.replaceAll('\n', '\r\n'),
    (good: string) => `\uFEFF${good}\n\n`,
    (good: string) => good.replace(/^added: .*$/m, '$&  # when it came\t').trimEnd(),
    (good: string) => good.replace(/^---\n([^]*?)(^added: .*\n)/m, '---\n$2$1'),
  ];
  return ways[index % ways.length]?.(text) ?? text;
}
