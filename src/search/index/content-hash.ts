import { createHash } from 'node:crypto';
import fs from 'node:fs';
import type { SearchData } from './search-data.ts';

/**
 * Sixteen hexadecimal digits that stand for the files of an index: Pagefind makes identical files from identical data,
 * so the name of the index can be known, and pages rendered, before it is built. The code of the search and Pagefind's
 * version, which decide how data becomes files and are read with them, count too.
 */
export function contentHash(data: SearchData): string {
  const hash = createHash('sha256').update(JSON.stringify(data));
  for (const file of [
    PAGEFIND,
    ...fs
      .globSync('**/*.ts', { cwd: SEARCH })
      .sort()
      .map((name) => new URL(name, SEARCH)),
  ])
    hash.update(fs.readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

const PAGEFIND = new URL('../../../node_modules/pagefind/package.json', import.meta.url);
const SEARCH = new URL('../', import.meta.url);
