import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { ownFolder } from './own-folder.ts';

/**
 * Builds the site with Astro so that any number of builds can run in one checkout at the same moment. Astro
 * renders from a folder within the checkout, the same for all sites that are built to elsewhere, and it reads
 * its content store again after writing it. So each build renders in a folder of its own, from which the
 * finished site is moved to `outDir`, and while a build has the cache, another does without.
 * @param cacheDir the folder for what is kept between builds
 */
export async function buildApart(outDir: string, cacheDir = ASTRO_FOLDER): Promise<void> {
  const claim = ownFolder(path.join(cacheDir, 'claims'));
  const cache = claim.isAlone ? cacheDir : claim.folder;
  // The same for the same cache, as Astro clears the cache of a site that was built to another place.
  const site = path.join(
    ASTRO_FOLDER,
    'builds',
    createHash('sha256').update(cache).digest('hex').slice(0, 16),
  );
  try {
    fs.rmSync(site, { recursive: true, force: true });
    writeImportLists();
    await build({ outDir: site, cacheDir: cache, logLevel: 'error' });
    move(site, outDir);
  } finally {
    for (const folder of [site, claim.folder]) fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Writes two files that the first build in a checkout writes through a temporary file whose name it shares
 * with any other first build, as they are without images: Astro leaves alone what is as it should be.
 */
function writeImportLists(): void {
  fs.mkdirSync('.astro', { recursive: true });
  for (const name of ['content-assets.mjs', 'content-modules.mjs']) {
    const file = path.join('.astro', name);
    if (!fs.existsSync(file)) fs.writeFileSync(file, 'export default new Map();');
  }
}

/** Puts a folder in the place of another, also on another disk. */
function move(from: string, to: string): void {
  fs.rmSync(to, { recursive: true, force: true });
  fs.mkdirSync(path.dirname(to), { recursive: true });
  try {
    fs.renameSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Another build has put its site there in the meantime.
    if (code === 'ENOTEMPTY' || code === 'EEXIST') move(from, to);
    else if (code === 'EXDEV') fs.cpSync(from, to, { recursive: true });
    else throw error;
  }
}

/**
 * Astro's own cache folder: within the checkout, so that what is rendered finds its packages, and watched by
 * nobody.
 */
const ASTRO_FOLDER = path.resolve('node_modules/.astro');
