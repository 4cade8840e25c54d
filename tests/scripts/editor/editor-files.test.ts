import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { editorFiles } from '../../../scripts/editor/editor-files.ts';
import { keepEditorInformed } from '../../../scripts/editor/keep-editor-informed.ts';
import { libraryOf } from '../../rules/library-of.ts';
import { paper, readingPath, topic } from '../../rules/sample-entries.ts';
import { temporaryFolder } from '../../site/build-site.ts';

const MANIFEST = path.join('.astro', 'collections', 'collections.json');

describe('editorFiles', () => {
  const library = libraryOf({
    'papers/a.md': paper(),
    'topics/x.md': topic(),
    'paths/p.md': readingPath(['steps: []']),
  });
  const files = editorFiles(library, 'root');

  it('has a schema for each kind of entry, and says last which file is of which kind', () => {
    expect([...files.keys()].map((file) => path.basename(file))).toEqual([
      'paper-file.schema.json',
      'topic-file.schema.json',
      'path-file.schema.json',
      'about-file.schema.json',
      'collections.json',
    ]);
    const { entries } = JSON.parse(files.get(path.join('root', MANIFEST)) ?? '') as {
      entries: Record<string, string>;
    };
    const kinds = Object.entries(entries).map(([address, kind]) => [address.split('/content/')[1], kind]);
    expect(kinds).toEqual([
      ['papers/a.md', 'paper-file'],
      ['topics/x.md', 'topic-file'],
      ['paths/p.md', 'path-file'],
    ]);
  });

  it('does not take the names of the collections, whose schemas are of other things', () => {
    const config = fs.readFileSync('src/content.config.ts', 'utf8');
    for (const file of files.keys()) {
      expect(config).not.toContain(` ${path.basename(file).replace('.schema.json', '')}:`);
    }
  });
});

describe('keepEditorInformed', () => {
  it('follows new files', async () => {
    const root = temporaryFolder();
    const content = path.join(root, 'content');
    fs.mkdirSync(path.join(content, 'papers'), { recursive: true });
    keepEditorInformed(content, root);
    const manifest = (): string => fs.readFileSync(path.join(root, MANIFEST), 'utf8');
    expect(manifest()).not.toContain('new-paper.md');
    fs.writeFileSync(path.join(content, 'papers', 'new-paper.md'), paper());
    await vi.waitFor(() => expect(manifest()).toContain('papers/new-paper.md'), { timeout: 60_000 });
  });
});
