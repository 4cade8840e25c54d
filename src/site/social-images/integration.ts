import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadLibrary } from '../../library/load-library.ts';
import { hasErrors } from '../../model/issues.ts';
import { planImages } from './cards.ts';
import { drawingDigest } from './drawing-digest.ts';
import { openImageCache } from './image-cache.ts';
import { lazyDraw } from './lazy-draw.ts';
import { makeImages, type MadeImages } from './make-images.ts';

/**
 * Makes the pictures that are shown with a link to the list or to a paper, while the pages are rendered, and publishes
 * them at `socialImagePath(id)`. Those of unchanged papers come from Astro's cache folder. Nothing happens while
 * developing, nor where site.yaml says `socialImages: false`.
 * @param folder the content folder
 */
export function socialImages(folder: string): AstroIntegration {
  let cacheDir: URL;
  let making: Promise<MadeImages> | undefined;
  return {
    name: 'lectern-social-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheDir = config.cacheDir;
      },
      'astro:build:start': () => {
        const { library, issues } = loadLibrary(folder);
        if (hasErrors(issues) || library.site.fields.socialImages === false) return;
        const cache = openImageCache(fileURLToPath(new URL('social-images', cacheDir)), drawingDigest());
        making = makeImages(planImages(library), cache, lazyDraw(), AT_ONCE);
        making.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const made = await making;
        if (!made) return;
        for (const [address, file] of made.files) {
          const target = path.join(fileURLToPath(dir), address);
          fs.mkdirSync(path.dirname(target), { recursive: true });
          fs.copyFileSync(file, target);
        }
        logger.info(`${made.files.size} images, ${made.drawn} of them new`);
      },
    },
  };
}

/** Enough to keep every core busy; each image in the making takes about 10 MB. */
const AT_ONCE = Math.min(8, os.availableParallelism() + 1);
