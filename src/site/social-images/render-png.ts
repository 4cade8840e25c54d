import sharp from 'sharp';
import { encodePng } from './encode-png.ts';
import { nearestColours } from './nearest-colours.ts';
import type { Drawing } from './sheet.ts';

// It would keep pictures of which none is asked for again.
sharp.cache(false);

/** Renders a drawing as a PNG in the colours of its palette. The same drawing gives the same bytes. */
export async function renderPng({ svg, palette }: Drawing): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return encodePng(nearestColours(data, palette), palette, info);
}
