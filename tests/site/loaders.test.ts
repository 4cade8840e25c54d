import { EventEmitter } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { describe, expect, it, vi } from 'vitest';
import { markdownProcessor } from '../../src/markdown/processor.ts';
import { libraryLoaders } from '../../src/site/loaders.ts';
import { temporaryFolder } from './build-site.ts';

/** As much of what Astro hands to a loader as ours look at; `store` holds what was loaded, by id. */
function contextOf(watcher?: EventEmitter) {
  const store = new Map<string, { digest: string; data: Record<string, unknown> }>();
  const warn = vi.fn();
  const context = {
    store: {
      get: (id: string) => store.get(id),
      set: (entry: { id: string; digest: string; data: Record<string, unknown> }) =>
        store.set(entry.id, entry),
      keys: () => [...store.keys()],
      delete: (id: string) => store.delete(id),
    },
    config: {
      root: pathToFileURL(`${process.cwd()}/`),
      base: '/',
      markdown: { processor: markdownProcessor },
    },
    parseData: ({ data }: { data: Record<string, unknown> }) => Promise.resolve(data),
    generateDigest: (data: unknown) => JSON.stringify(data),
    logger: { warn, error: warn },
    watcher,
  } as unknown as LoaderContext;
  return { context, store, warn };
}

/** A content folder outside of the project, with one paper. */
function contentFolder(): string {
  const folder = temporaryFolder();
  write(folder, 'site.yaml', 'title: A list\ndescription: What it is.\nurl: https://example.org/\n');
  write(folder, 'topics/deep.md', '---\ntitle: Deep\norder: 1\ndescription: D.\n---\n');
  write(folder, 'papers/a.md', paper('A paper'));
  return folder;
}

function write(folder: string, name: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), text);
}

function paper(title: string, topic = 'deep'): string {
  return `---\ntitle: ${title}\nadded: "2026-11-23"\ntopics: [${topic}]\n---\nThe abstract says what the paper says, at some length.\n`;
}

describe('the loader of the papers', () => {
  it('says where in the repository a paper is, and nothing of a folder elsewhere', async () => {
    const inside = contextOf();
    await libraryLoaders('tests/fixtures/small').papers.load(inside.context);
    expect(inside.store.get('maths')?.data['file']).toBe('tests/fixtures/small/papers/maths.md');
    const outside = contextOf();
    await libraryLoaders(contentFolder()).papers.load(outside.context);
    expect([...outside.store.values()].map(({ data }) => data['file'])).toEqual([undefined]);
  });

  it('stops a build with the whole report when the content has errors', async () => {
    const folder = contentFolder();
    write(folder, 'papers/b.md', paper('Another', 'nowhere'));
    await expect(libraryLoaders(folder).papers.load(contextOf().context)).rejects.toThrow(
      /^The content has errors, and no site was built\.\n\n.*topic-exists[^]*\n\n2 papers, 1 topic: 1 error\.$/,
    );
  });
});

describe('while developing', () => {
  it('each reading is reported once, what is broken is not served, and edits are followed', async () => {
    const folder = contentFolder();
    write(folder, 'papers/b.md', paper('Another', 'nowhere'));
    const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
    const { papers, topics } = libraryLoaders(folder);
    const [forPapers, forTopics] = [contextOf(watcher), contextOf(watcher)];
    await papers.load(forPapers.context);
    await topics.load(forTopics.context);
    expect([...forPapers.store.keys()]).toEqual(['a']);
    expect(forPapers.warn).toHaveBeenCalledOnce();
    expect(forTopics.warn).not.toHaveBeenCalled();

    write(folder, 'papers/b.md', paper('Another'));
    fs.rmSync(path.join(folder, 'papers/a.md'));
    watcher.emit('all', 'change', path.join(folder, 'papers/b.md'));
    await vi.waitFor(() => expect([...forPapers.store.keys()]).toEqual(['b']));
    expect(forPapers.warn).toHaveBeenCalledOnce();
  });
});
