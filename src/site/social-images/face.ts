import fs from 'node:fs';
import { Blob, Buffer, Face as FontFace, Font, shape } from 'harfbuzzjs';

/** A typeface that turns text into outlines, so that whoever draws them needs no fonts. */
export interface Face {
  /** Whether there is a glyph for a character. */
  has(character: string): boolean;
  /** The width of a line of text, in ems. */
  width(text: string): number;
  /** The glyphs of a line of text, in order. */
  set(text: string): PlacedGlyph[];
}

/** A glyph of a line. Lengths are thousandths of an em, from the beginning of the baseline; y grows upwards. */
export interface PlacedGlyph {
  x: number;
  y: number;
  /** The data of an SVG path, in the same unit. */
  outline: string;
}

/**
 * Opens font files as one face: a character comes from the first file that has it. Text is shaped by HarfBuzz word by
 * word, with kerning, ligatures and accents in their places, and a word is shaped once however often it occurs.
 * @param files TrueType or OpenType
 * @throws {Error} naming a file that cannot be read
 */
export function openFace(files: readonly string[]): Face {
  const fonts = files.map(openFont);
  const words = new Map<string, Run>();
  const shaped = (word: string): Run => {
    const run = words.get(word) ?? joinRuns(splitByFont(word, fonts).map(shapeRun));
    words.set(word, run);
    return run;
  };
  const runsOf = (text: string): Run[] => text.split(/(?<= )|(?= )/).map(shaped);
  return {
    has: (character) => fonts.some((font) => hasGlyph(font, character)),
    width: (text) => runsOf(text).reduce((sum, run) => sum + run.width, 0) / EM,
    set: (text) => joinRuns(runsOf(text)).glyphs,
  };
}

function openFont(file: string): Font {
  const { buffer, byteOffset, byteLength } = fs.readFileSync(file);
  const font = new Font(new FontFace(new Blob(buffer.slice(byteOffset, byteOffset + byteLength))));
  if (font.nominalGlyph(SPACE) === undefined) {
    throw new Error(`Unexpected content of ${file}, expected a font.\nRun npm ci.`);
  }
  font.setScale(EM, EM);
  return font;
}

function hasGlyph(font: Font, character: string): boolean {
  return font.nominalGlyph(character.codePointAt(0) ?? 0) !== undefined;
}

/** Cuts a text where the font must change. What no font has stays with the first, which draws its box. */
function splitByFont(text: string, fonts: readonly Font[]): { text: string; font: Font }[] {
  const parts: { text: string; font: Font }[] = [];
  for (const character of text) {
    const font = fonts.find((one) => hasGlyph(one, character)) ?? fonts[0];
    const last = parts.at(-1);
    if (last && last.font === font) last.text += character;
    else if (font) parts.push({ text: character, font });
  }
  return parts;
}

function shapeRun({ text, font }: { text: string; font: Font }): Run {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  const glyphs: PlacedGlyph[] = [];
  let width = 0;
  for (const [index, { codepoint: glyph }] of buffer.getGlyphInfos().entries()) {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const outline = font.glyphToPath(glyph);
    if (outline !== '') glyphs.push({ x: width + xOffset, y: yOffset, outline });
    width += xAdvance;
  }
  return { glyphs, width };
}

function joinRuns(runs: readonly Run[]): Run {
  let width = 0;
  const glyphs: PlacedGlyph[] = [];
  for (const run of runs) {
    for (const glyph of run.glyphs) glyphs.push({ ...glyph, x: width + glyph.x });
    width += run.width;
  }
  return { glyphs, width };
}

interface Run {
  glyphs: PlacedGlyph[];
  /** In thousandths of an em. */
  width: number;
}

const EM = 1000;
const SPACE = 0x20;
