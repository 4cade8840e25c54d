import { createHash } from 'node:crypto';
import fs from 'node:fs';
import type { SearchData } from '../../search/index/search-data.ts';

/**
 * Returns sixteen hexadecimal digits that stand for the files of an index and the code that reads them, for
 * the name of their folder: Pagefind makes identical files from identical data, so the name can be known, and
 * pages rendered, before the files are made. Besides the data all code counts that makes or becomes these
 * files, and the versions of all packages.
 */
export function contentHash(data: SearchData): string {
  return hashOf(data, MAKING, '**/*.ts');
}

/**
 * Returns sixteen hexadecimal digits that stand for the code of search in the browser, for the name of its
 * file, which is known before anything is built. Nothing of the content counts: pages that were opened before
 * the list changed go on with the code they know, and with their other scripts, which hold this name. All
 * code of the site counts, as any may be bundled with it.
 * @param constants what the configuration puts into the code
 */
export function codeHash(constants: object): string {
  return hashOf(constants, [new URL('../../', import.meta.url)], '**/*.{ts,css,astro}');
}

function hashOf(data: object, folders: readonly URL[], files: string): string {
  const hash = createHash('sha256').update(JSON.stringify(data));
  for (const folder of folders) {
    for (const name of fs.globSync(files, { cwd: folder }).sort())
      hash.update(name).update(fs.readFileSync(new URL(name, folder)));
  }
  return hash.update(fs.readFileSync(PACKAGES)).digest('hex').slice(0, 16);
}

const MAKING = ['.', '../../search', '../../similarity', '../../model'].map(
  (folder) => new URL(`${folder}/`, import.meta.url),
);
const PACKAGES = new URL('../../../package-lock.json', import.meta.url);
