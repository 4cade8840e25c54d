import fs from 'node:fs';
import opentype, { type Font, type Glyph, type PathCommand } from 'opentype.js';

/** A typeface that turns text into outlines, so that whoever draws them needs no fonts. */
export interface Face {
  /** Whether there is a glyph for a character. */
  has(character: string): boolean;
  /** The width of a line of text, kerned, in ems. */
  width(text: string): number;
  /** The glyphs of a line of text, kerned, in order. */
  set(text: string): PlacedGlyph[];
}

/** A glyph of a line. Units are ems, with y growing downwards from the baseline. */
export interface PlacedGlyph {
  /** From the beginning of the line. */
  x: number;
  /** The outline as the data of an SVG path, in thousandths of an em; empty for a space. */
  outline: string;
}

/**
 * Opens font files as one face: a character comes from the first file that has it. Text is shaped word by word, with
 * ligatures and pair kerning, and a word is shaped once however often it occurs.
 * @param files TrueType or OpenType
 * @throws {Error} naming a file that is not there or no font
 */
export function openFace(files: readonly string[]): Face {
  const fonts = files.map(openFont);
  const words = new Map<string, Run>();
  const outlines = new Map<Glyph, string>();

  const shape = (word: string): Run => {
    let run = words.get(word);
    if (!run)
      words.set(word, (run = joinRuns(splitByFont(word, fonts).map((part) => shapeRun(part, outlines)))));
    return run;
  };
  const runsOf = (text: string): Run[] => text.split(/(?<= )|(?= )/).map(shape);
  return {
    has: (character) => fonts.some((font) => hasGlyph(font, character)),
    width: (text) => runsOf(text).reduce((sum, run) => sum + run.width, 0),
    set: (text) => joinRuns(runsOf(text)).glyphs,
  };
}

function openFont(file: string): Font {
  try {
    const { buffer, byteOffset, byteLength } = fs.readFileSync(file);
    return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
  } catch (cause) {
    throw new Error(`Unexpected trouble with the font ${file}, expected to open it.\nRun npm ci.`, { cause });
  }
}

function hasGlyph(font: Font, character: string): boolean {
  return font.charToGlyphIndex(character) > 0;
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

function shapeRun({ text, font }: { text: string; font: Font }, outlines: Map<Glyph, string>): Run {
  const glyphs: PlacedGlyph[] = [];
  const end = font.forEachGlyph(text, 0, 0, 1, { kerning: true }, (glyph, x) => {
    let outline = outlines.get(glyph);
    if (outline === undefined) outlines.set(glyph, (outline = pathData(glyph.getPath(0, 0, 1000).commands)));
    if (outline !== '') glyphs.push({ x, outline });
  });
  return { glyphs, width: end };
}

// The library's own writer, `toPathData`, runs `322 0` together as `3220` (opentype.js 2.0.0).
function pathData(commands: readonly PathCommand[]): string {
  return commands
    .map((command) => {
      const { type, ...coordinates } = command;
      const { x1, y1, x2, y2, x, y } = coordinates as Partial<Record<string, number>>;
      return (
        type +
        [x1, y1, x2, y2, x, y].flatMap((value) => (value === undefined ? [] : Math.round(value))).join(' ')
      );
    })
    .join('');
}

function joinRuns(runs: readonly Run[]): Run {
  let width = 0;
  const glyphs: PlacedGlyph[] = [];
  for (const run of runs) {
    for (const { x, outline } of run.glyphs) glyphs.push({ x: width + x, outline });
    width += run.width;
  }
  return { glyphs, width };
}

interface Run {
  glyphs: PlacedGlyph[];
  width: number;
}
