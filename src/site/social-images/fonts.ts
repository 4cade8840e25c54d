import fs from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import { defined } from '../../model/defined.ts';

/** The weights of the images' text. */
export type Weight = 400 | 600;

/**
 * The fonts of the images, all from packages; a character comes from the first that has it. Source Serif 4,
 * by Frank Grießhammer after Fournier, has Latin with all accents, Greek and Cyrillic; STIX Two Math has
 * mathematical symbols. To cover another script, add a font that has it at the end.
 */
export const fonts = [
  font('Source Serif 4', 400, '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
  font('Source Serif 4', 600, '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
  font('STIX Two Math', 400, '@expo-google-fonts/stix-two-math/400Regular/STIXTwoMath_400Regular.ttf'),
];

/** Their names as a value of `font-family`. */
export const fontFamily = [...new Set(fonts.map(({ name }) => `'${name}'`))].join(', ');

/** Whether one of the fonts has a glyph for a character. */
export function hasGlyph(character: string): boolean {
  return fontsWith(character).length > 0;
}

/**
 * Returns the width of a line of text, in ems: the sum of its characters' advance widths, less what kerning
 * takes from titles in the middle. It is right to a hundredth. Characters without a glyph do not count.
 */
export function textWidth(text: string, weight: Weight): number {
  const advances = Array.from(text, (character) => advance(character, weight));
  return KERNING * advances.reduce((sum, width) => sum + width, 0);
}

function advance(character: string, weight: Weight): number {
  const having = fontsWith(character);
  const font = having.find((one) => one.weight === weight) ?? having[0];
  if (!font) return 0;
  return font.metrics.glyphForCodePoint(codePoint(character)).advanceWidth / font.metrics.unitsPerEm;
}

function fontsWith(character: string): typeof fonts {
  return fonts.filter(({ metrics }) => metrics.hasGlyphForCodePoint(codePoint(character)));
}

function codePoint(character: string): number {
  return defined(character.codePointAt(0));
}

function font(name: string, weight: Weight, file: string) {
  const data = fs.readFileSync(createRequire(import.meta.url).resolve(file));
  // Only files that hold several fonts are collections.
  return { name, weight, data, metrics: create(data) as Font };
}

/** What is left of a width; a line takes between 0.984 and 1.001. */
const KERNING = 0.995;
