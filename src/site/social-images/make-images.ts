import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { formatIssues } from '../../model/issues.ts';
import type { Card, PlannedImage } from './cards.ts';

/** Where the images of a build are. */
export interface MadeImages {
  /** The file in the cache of each image, by the path to publish it at. */
  files: Map<string, string>;
  /** How many were not in the cache. */
  drawn: number;
}

/** How images are made, and where they are kept. */
export interface ImageMaking {
  /**
   * The folder that keeps images between builds, each under a name that stands for all it shows. It need not
   * exist.
   */
  cache: string;
  /** Stands for the code that draws: images of other code do not count. */
  digest: string;
  /** Makes the PNG of a card. */
  draw: (card: Card) => Promise<Uint8Array>;
  /** How many to draw at the same time. */
  atOnce: number;
}

/**
 * Sees to it that the cache holds all images of a build and nothing else.
 * @throws {Error} naming the entry whose image could not be made; the cache then keeps what it had
 */
export async function makeImages(
  images: readonly PlannedImage[],
  { cache, digest, draw, atOnce }: ImageMaking,
): Promise<MadeImages> {
  fs.mkdirSync(cache, { recursive: true });
  const planned = images.map((image) => ({ ...image, cached: path.join(cache, nameOf(image.card, digest)) }));
  const missing = planned.filter(({ cached }) => !fs.existsSync(cached));
  const queue = missing.values();
  const work = async (): Promise<void> => {
    for (const { card, file, cached } of queue) {
      try {
        writeWhole(cached, await draw(card));
      } catch (cause) {
        throw new Error(report(file, cause), { cause });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const files = new Map(planned.map(({ path, cached }) => [path, cached]));
  keepOnly(new Set(files.values()), cache);
  return { files, drawn: missing.length };
}

function nameOf(card: Card, digest: string): string {
  const hash = createHash('sha256').update(digest).update(JSON.stringify(card)).digest('hex');
  return `${hash.slice(0, 32)}.png`;
}

/** Writes a file so that nobody ever sees half of it. */
function writeWhole(file: string, image: Uint8Array): void {
  fs.writeFileSync(`${file}.part`, image);
  fs.renameSync(`${file}.part`, file);
}

function keepOnly(files: ReadonlySet<string>, folder: string): void {
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name);
    if (!files.has(file)) fs.rmSync(file, { recursive: true });
  }
}

function report(file: string, cause: unknown): string {
  return formatIssues([
    {
      file,
      severity: 'error',
      rule: 'social-image',
      message: cause instanceof Error ? cause.message : String(cause),
      action:
        'Add a font to src/site/social-images/fonts.ts, or write `socialImages: false` in site.yaml to do without.',
    },
  ]);
}
