import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Card } from './cards.ts';

/** Images kept between builds, each under a name that stands for all that is drawn in it. */
export interface ImageCache {
  /** The file of a card's image, whether or not it is there yet. */
  fileOf(card: Card): string;
  /** Writes a file of the cache so that nobody ever sees half of it. */
  write(file: string, image: Uint8Array): void;
  /** Removes all files but these. */
  keepOnly(files: Iterable<string>): void;
}

/**
 * Opens the cache in a folder, which need not exist.
 * @param digest stands for the code that draws: images of other code do not count
 */
export function openImageCache(folder: string, digest: string): ImageCache {
  fs.mkdirSync(folder, { recursive: true });
  return {
    fileOf(card) {
      const hash = createHash('sha256').update(digest).update(JSON.stringify(card)).digest('hex');
      return path.join(folder, `${hash.slice(0, 32)}.png`);
    },
    write(file, image) {
      fs.writeFileSync(`${file}.part`, image);
      fs.renameSync(`${file}.part`, file);
    },
    keepOnly(files) {
      const kept = new Set(files);
      for (const name of fs.readdirSync(folder)) {
        const file = path.join(folder, name);
        if (!kept.has(file)) fs.rmSync(file, { recursive: true });
      }
    },
  };
}
