import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadLibrary } from '../../library/load-library.ts';
import { hasErrors } from '../../model/issues.ts';
import { planImages, type Card } from './cards.ts';
import { drawingDigest } from './drawing-digest.ts';
import { makeImages, type MadeImages } from './make-images.ts';

/**
 * Makes the pictures that are shown with a link to the list or to a paper, while the pages are rendered, and
 * publishes them at `socialImagePath(id)`. Those of unchanged papers come from Astro's cache folder. Nothing
 * happens while developing, nor where site.yaml says `socialImages: false`.
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
        const cache = fileURLToPath(new URL('social-images', cacheDir));
        making = makeImages(planImages(library), { cache, digest: drawingDigest(), draw, atOnce: AT_ONCE });
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

/** Loads fonts and packages for the first image, so that a build without new ones does not wait for them. */
async function draw(card: Card): Promise<Uint8Array> {
  const { drawCard } = await import('./draw-card.ts');
  return drawCard(card);
}

/** Enough to keep every core busy; each image in the making takes about 10 MB. */
const AT_ONCE = Math.min(8, os.availableParallelism() + 1);
