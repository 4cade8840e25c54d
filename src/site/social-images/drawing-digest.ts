import { createHash } from 'node:crypto';
import fs from 'node:fs';

/** A digest of all that decides how a card is drawn: this folder's code, the fonts and the libraries. */
export function drawingDigest(): string {
  const hash = createHash('sha256');
  for (const name of fs.readdirSync(new URL('.', import.meta.url)).sort()) {
    hash.update(name).update(fs.readFileSync(new URL(name, import.meta.url)));
  }
  hash.update(fs.readFileSync(new URL('../../model/social-image.ts', import.meta.url)));
  for (const name of PACKAGES) {
    hash.update(fs.readFileSync(new URL(`../../../node_modules/${name}/package.json`, import.meta.url)));
  }
  return hash.digest('hex');
}

const PACKAGES = ['@expo-google-fonts/source-serif-4', 'harfbuzzjs', 'katex', 'sharp'];
