import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { loadLibrary, withoutBroken, type CheckedLibrary } from '../../src/library/load-library.ts';
import { paper, readingPath, topic } from '../rules/sample-entries.ts';
import { inContentFolder, type Files } from './in-content-folder.ts';

describe('loadLibrary', () => {
  it('reads a folder and judges it', () => {
    const { library, issues } = load({
      'papers/a.md': paper(['topics: [x]'], '[@b]'),
      'topics/x.md': topic(),
    });
    expect(library.papers.map(({ id }) => id)).toEqual(['a']);
    expect(issues).toMatchObject([{ rule: 'known-citation', severity: 'error' }]);
  });

  it('reads a folder once a process, however it is written and in whatever module graph, until it is forgotten', async () => {
    vi.resetModules();
    const other = await import('../../src/library/load-library.ts');
    expect(other.loadLibrary).not.toBe(loadLibrary);
    inContentFolder({ 'papers/a.md': paper() }, (folder) => {
      const first = loadLibrary(folder);
      fs.rmSync(path.join(folder, 'papers/a.md'));
      expect(loadLibrary(`${folder}/`)).toBe(first);
      expect(other.loadLibrary(folder)).toBe(first);
      other.forgetLibrary(folder);
      expect(loadLibrary(folder).library.papers).toEqual([]);
    });
  });
});

describe('withoutBroken', () => {
  it('leaves out papers, topics and paths with errors, and keeps those with warnings', () => {
    const checked = load({
      'papers/broken.md': paper(['zzz: 1']),
      'papers/good.md': paper(['topics: [good]']).replace('A title', 'Another title'),
      'papers/without-topic.md': paper().replace('A title', 'A third title'),
      'topics/broken.md': topic(['zzz: 1']),
      'topics/empty.md': topic(),
      'topics/good.md': topic(),
      'paths/broken.md': readingPath(['steps: []']),
      'paths/good.md': readingPath(['steps: [{ paper: good, why: Because. }]']),
    });
    const { papers, topics, paths, site } = withoutBroken(checked);
    expect(papers.map(({ id }) => id)).toEqual(['good', 'without-topic']);
    expect(topics.map(({ id }) => id)).toEqual(['empty', 'good']);
    expect(paths.map(({ id }) => id)).toEqual(['good']);
    expect(site).toBe(checked.library.site);
  });

  it('leaves the library itself alone', () => {
    const checked = load({ 'papers/broken.md': '' });
    withoutBroken(checked);
    expect(checked.library.papers).toHaveLength(1);
  });
});

function load(files: Files): CheckedLibrary {
  return inContentFolder(files, loadLibrary);
}
