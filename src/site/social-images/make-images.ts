import fs from 'node:fs';
import { formatIssues } from '../../model/issues.ts';
import type { Card, PlannedImage } from './cards.ts';
import type { ImageCache } from './image-cache.ts';

/** Where the images of a build are. */
export interface MadeImages {
  /** The file in the cache of each image, by the path to publish it at. */
  files: Map<string, string>;
  /** How many were not in the cache. */
  drawn: number;
}

/**
 * Sees to it that the cache holds all images of a build and nothing else.
 * @param draw makes the PNG of a card
 * @param atOnce how many to draw at the same time
 * @throws {Error} naming the entry whose image could not be made; the cache then keeps what it had
 */
export async function makeImages(
  images: readonly PlannedImage[],
  cache: ImageCache,
  draw: (card: Card) => Promise<Uint8Array>,
  atOnce: number,
): Promise<MadeImages> {
  const files = new Map(images.map(({ card, path }) => [path, cache.fileOf(card)]));
  const missing = images.filter(({ card }) => !fs.existsSync(cache.fileOf(card)));
  const queue = missing.values();
  const work = async (): Promise<void> => {
    for (const { card, file } of queue) {
      try {
        cache.write(cache.fileOf(card), await draw(card));
      } catch (cause) {
        throw new Error(report(file, cause), { cause });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  cache.keepOnly(files.values());
  return { files, drawn: missing.length };
}

function report(file: string, cause: unknown): string {
  return formatIssues([
    {
      file,
      severity: 'error',
      rule: 'social-image',
      message: cause instanceof Error ? cause.message : String(cause),
      action:
        'Add a font to src/site/social-images/typeface.ts, or write `socialImages: false` in site.yaml to do without.',
    },
  ]);
}
