import { createHash } from 'node:crypto';
import fs from 'node:fs';

/**
 * Returns a digest of all that decides how a card is drawn: this folder's code, the colours, the fonts and
 * the packages.
 */
export function drawingDigest(): string {
  const folder = new URL('.', import.meta.url);
  const hash = createHash('sha256');
  for (const file of [...fs.readdirSync(folder).sort(), ...OUTSIDE]) {
    hash.update(file).update(fs.readFileSync(new URL(file, folder)));
  }
  return hash.digest('hex');
}

const PACKAGES = [
  '@expo-google-fonts/source-serif-4',
  '@expo-google-fonts/stix-two-math',
  'fontkitten',
  'satori',
  'sharp',
];
const OUTSIDE = [
  '../../model/social-image.ts',
  '../../styles/tokens.css',
  ...PACKAGES.map((name) => `../../../node_modules/${name}/package.json`),
];
