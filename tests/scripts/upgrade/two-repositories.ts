import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { Repository, type Files } from './repository.ts';

/** Upstream as it is when a list is made from it. */
export const PROGRAM: Files = {
  'content/papers/deleted.md': 'A paper that upstream deletes.\n'.repeat(5),
  'content/papers/edited.md': 'A paper that upstream edits.\n'.repeat(5),
  'content/papers/same.md': 'A paper that upstream leaves alone.\n'.repeat(5),
  'content/topics/first.md': 'A topic.\n',
  'content/site.yaml': 'title: The first list\n',
  'public/favicon.svg': '<svg/>\n',
  'README.md': '# Lectern\n\nWhat it is.\n',
  LICENSE: 'MIT\n',
  '.github/CODEOWNERS': '# Nobody\n',
  'CITATION.cff': 'title: "The first list"\n',
  '.zenodo.json': '{"title": "The first list"}\n',
  'content/editions/2026-01/index.html': '<h1>The first list</h1>\n',
  'docs/screenshots/home.png': new Uint8Array([137, 80, 78, 71, 13, 10, 0, 255]),
  'src/code.ts': Array.from({ length: 20 }, (_, n) => `line ${n}\n`).join(''),
  'src/other.ts': 'export const other = 1;\n'.repeat(5),
  'src/third.ts': 'export const third = 1;\n',
  'package.json': '{}\n',
};

/** What a list changes of it before its first upgrade: its own content, and a line of code. */
export const LIST: Files = {
  'content/papers/deleted.md': undefined,
  'content/papers/edited.md': undefined,
  'content/papers/same.md': undefined,
  'content/papers/mine é.md': Buffer.from('Mine, with an odd byte: \xff\r\n', 'latin1'),
  'content/topics/first.md': 'A topic of mine.\n',
  'content/site.yaml': 'title: My list\n',
  'CITATION.cff': 'title: "My list"\n',
  '.zenodo.json': undefined,
  'content/editions/2026-01/index.html': undefined,
  'content/editions/2026-02/index.html': '<h1>My list</h1>\n',
  'content/editions/2026-02/papers.ris': 'TY  - GEN\r\nER  - \r\n',
  'public/favicon.svg': undefined,
  'public/logo.svg': '<svg>mine</svg>\n',
  'README.md': '# My list\n',
  LICENSE: 'Mine\n',
  '.github/CODEOWNERS': '* @me\n',
  'src/code.ts': String(PROGRAM['src/code.ts']).replace('line 2\n', 'line 2, mine\n'),
};

/** An upstream, and a list that was cloned from it and knows it as its remote `upstream`. */
export function twoRepositories(): { upstream: Repository; list: Repository; remove: () => void } {
  const root = temporary();
  fs.cpSync(prepared, root, { recursive: true });
  return {
    upstream: new Repository(path.join(root, 'upstream')),
    list: new Repository(path.join(root, 'list')),
    remove: () => fs.rmSync(root, { recursive: true }),
  };
}

/** Both, made once: to copy them is faster than to ask git again. */
const prepared = temporary();
{
  const upstream = new Repository(path.join(prepared, 'upstream'));
  upstream.git(['init', '--quiet', '--template=', '--initial-branch=trunk']);
  upstream.commit(PROGRAM);
  const list = new Repository(path.join(prepared, 'list'));
  list.git(['clone', '--quiet', '--template=', '--origin=upstream', upstream.folder, '.']);
  list.git(['remote', 'set-url', 'upstream', '../upstream']);
  list.commit(LIST);
}
afterAll(() => fs.rmSync(prepared, { recursive: true }));

function temporary(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-upgrade-'));
}
