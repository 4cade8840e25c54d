import { createRequire } from 'node:module';
import { openFace, type Face } from './face.ts';

/** The two weights that the images are set in. */
export interface Typeface {
  regular: Face;
  semibold: Face;
}

/**
 * Source Serif 4, a transitional text face by Frank Grießhammer after Fournier: Latin with all accents, Greek and
 * Cyrillic. Mathematical symbols that it lacks come from KaTeX's own. To cover another script, add the file of a font
 * that has it behind these.
 */
export function openTypeface(): Typeface {
  return {
    regular: openFace([serif('400Regular/SourceSerif4_400Regular.ttf'), symbols]),
    semibold: openFace([serif('600SemiBold/SourceSerif4_600SemiBold.ttf'), symbols]),
  };
}

function serif(file: string): string {
  return resolve(`@expo-google-fonts/source-serif-4/${file}`);
}

const { resolve } = createRequire(import.meta.url);
const symbols = resolve('katex/dist/fonts/KaTeX_Main-Regular.ttf');
