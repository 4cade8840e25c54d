import { createHash } from 'node:crypto';
import fs from 'node:fs';
import type { SearchData } from '../../search/index/search-data.ts';

/**
 * Returns sixteen hexadecimal digits that stand for the files of an index and the code that reads them, for
 * their names: Pagefind makes identical files from identical data, so the names can be known, and pages
 * rendered, before the files are made. Besides the data all code counts that makes or becomes these files,
 * and the versions of all packages.
 */
export function contentHash(data: SearchData): string {
  const hash = createHash('sha256').update(JSON.stringify(data));
  for (const folder of SOURCES) {
    for (const name of fs.globSync('**/*.ts', { cwd: folder }).sort())
      hash.update(name).update(fs.readFileSync(new URL(name, folder)));
  }
  return hash.update(fs.readFileSync(PACKAGES)).digest('hex').slice(0, 16);
}

const SOURCES = ['.', '../../search', '../../similarity', '../../model'].map(
  (folder) => new URL(`${folder}/`, import.meta.url),
);
const PACKAGES = new URL('../../../package-lock.json', import.meta.url);
