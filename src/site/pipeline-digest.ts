import { createHash } from 'node:crypto';
import fs from 'node:fs';

/**
 * A digest of all code that turns Markdown into HTML: our plugins, this loader and the installed packages.
 * Part of each entry's cache key, so that an edited plugin does not leave stale HTML behind.
 * @param root the project's folder
 */
export function pipelineDigest(root: URL): string {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    for (const name of fs.globSync('*.ts', { cwd: new URL(folder, root) }).sort()) {
      hash.update(name).update(fs.readFileSync(new URL(folder + name, root)));
    }
  }
  return hash.update(fs.readFileSync(new URL('package-lock.json', root))).digest('hex');
}

const FOLDERS = ['src/markdown/', 'src/library/', 'src/site/', 'src/model/'];
