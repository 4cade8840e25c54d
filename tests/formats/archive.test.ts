import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { archiveName, writeArchive } from '../../src/formats/archive.ts';
import { publishedFiles } from '../../src/formats/index.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { sourceFiles } from '../../src/library/source-files.ts';
import { inContentFolder } from '../library/in-content-folder.ts';
import { LIST } from '../list.ts';
import { listOf } from './list-papers.ts';
import { unzip } from './unzip.ts';

const archiveOf = (folder: string): Uint8Array =>
  writeArchive(listOf([], { sources: sourceFiles(readLibrary(folder)) }));

it('holds every file of the list as it lies on the disk, in order, and what may be done with them', () => {
  const files = fs
    .globSync('**/*', { cwd: LIST })
    .filter((name) => fs.statSync(path.join(LIST, name)).isFile());
  const zipped = unzip(archiveOf(LIST));
  expect(zipped.map(({ name }) => name)).toEqual(
    [...files, 'LICENSE'].map((name) => `a-list/${name.split(path.sep).join('/')}`).sort(),
  );
  for (const name of files) {
    const found = zipped.find((file) => file.name === `a-list/${name.split(path.sep).join('/')}`);
    expect(found?.bytes.equals(fs.readFileSync(path.join(LIST, name))), name).toBe(true);
  }
  expect(zipped.find(({ name }) => name === 'a-list/LICENSE')?.bytes.toString()).toContain('CC0 1.0');
});

it('keeps a byte order mark and newlines of Windows, and leaves out what is not the list', () => {
  const paper = '\uFEFF---\r\ntitle: "Ü"\r\nadded: "2026-01-01"\r\n---\r\n\r\nText 😀.\r\n';
  const topic = '---\ntitle: T\norder: 1\ndescription: D.\n---\n';
  const files = { 'papers/a.md': paper, 'topics/t.md': topic, 'papers/.secret.md': 'x', 'papers/x.txt': 'x' };
  inContentFolder(files, (folder) => {
    fs.symlinkSync(path.resolve('package.json'), path.join(folder, 'papers/link.md'));
    fs.writeFileSync(path.join(folder, '.env'), 'TOKEN=x');
    const zipped = new Map(unzip(archiveOf(folder)).map(({ name, bytes }) => [name, bytes.toString()]));
    expect([...zipped.keys()]).toEqual([
      'a-list/LICENSE',
      'a-list/papers/a.md',
      'a-list/site.yaml',
      'a-list/topics/t.md',
    ]);
    expect(zipped.get('a-list/papers/a.md')).toBe(paper);
    expect(zipped.get('a-list/topics/t.md')).toBe(topic);
  });
});

it('is the same to the byte whenever and wherever it is made', () => {
  const before = archiveOf(LIST);
  const zone = process.env['TZ'];
  try {
    process.env['TZ'] = 'Pacific/Kiritimati';
    expect(Buffer.compare(before, archiveOf(LIST))).toBe(0);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
  expect(new Set(unzip(before).map(({ date, time }) => `${date} ${time}`))).toEqual(new Set(['33 0']));
});

it.each([
  ['Neurons, Real and Artificial', 'neurons-real-and-artificial.zip'],
  ['深度学习', 'list.zip'],
  ['../../etc', 'etc.zip'],
  ['CON', 'list.zip'],
  ['x'.repeat(300), 'list.zip'],
])('the archive of %s is %s', (title, name) => {
  expect(archiveName({ title })).toBe(name);
});

it('is published where there are files', () => {
  const sources = sourceFiles(readLibrary(LIST));
  const paths = (list: typeof sources): string[] =>
    [...publishedFiles(listOf([], { sources: list }))].map((file) => file.path);
  expect(paths(sources)).toContain('/data/a-list.zip');
  expect(paths([])).not.toContain('/data/a-list.zip');
});
