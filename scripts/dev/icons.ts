import fs from 'node:fs';
import sharp from 'sharp';
import { iconFile } from './icons/icon-file.ts';

const drawing = fs.readFileSync('public/favicon.svg');
const paper = '#fdfcf9';

/** The drawing on a square of paper, or on nothing; `share` is how much of the width it takes. */
async function square(size: number, share: number, background?: string): Promise<Buffer> {
  const inner = Math.round(size * share);
  const margin = (size - inner) / 2;
  const [before, after] = [Math.floor(margin), Math.ceil(margin)];
  const ground = background ?? { r: 0, g: 0, b: 0, alpha: 0 };
  const icon = sharp(drawing, { density: (72 * inner) / 32 })
    .resize(inner, inner)
    .extend({ top: before, left: before, bottom: after, right: after, background: ground });
  if (background !== undefined) icon.flatten({ background });
  return icon.png({ palette: true, colours: 16, effort: 10, dither: 0, compressionLevel: 9 }).toBuffer();
}

const icons = {
  'favicon.ico': iconFile(await square(32, 1), 32),
  'apple-touch-icon.png': await square(180, 0.68, paper),
  // Android may cut an icon to a circle of four fifths of its width.
  'icon-192.png': await square(192, 0.6, paper),
  'icon-512.png': await square(512, 0.6, paper),
};
for (const [name, content] of Object.entries(icons)) {
  fs.writeFileSync(`public/${name}`, content);
  console.log(`public/${name}, ${content.length} bytes`);
}
