import { socialImageSize } from '../../model/social-image.ts';
import type { Face } from './face.ts';

/** A page in the making. Lengths are whole pixels, colours are `#rrggbb`. */
export interface Sheet {
  rectangle(x: number, y: number, width: number, height: number, colour: string): void;
  /** One line of text; x and y are where its baseline begins. */
  line(text: string, place: { x: number; y: number; size: number; colour: string; face: Face }): void;
  finish(): Drawing;
}

/** A finished page. */
export interface Drawing {
  /** It holds outlines and no text, so that no renderer needs a font. */
  svg: string;
  /** The colours to show it in: those of the areas, and for the edges of the letters shades towards the paper. */
  palette: string[];
}

/** An empty page of the size of a social image. Each glyph is written down once, however often it occurs. */
export function newSheet(paper: string): Sheet {
  const { width, height } = socialImageSize;
  const glyphs = new Map<string, string>();
  const shapes: string[] = [];
  const areas = new Set([paper]);
  const inks = new Set<string>();
  const sheet: Sheet = {
    rectangle(x, y, w, h, colour) {
      areas.add(colour);
      shapes.push(`<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${colour}"/>`);
    },
    line(text, { x, y, size, colour, face }) {
      inks.add(colour);
      const uses = face.set(text).map((glyph) => {
        const id = glyphs.get(glyph.outline) ?? `g${glyphs.size}`;
        glyphs.set(glyph.outline, id);
        return `<use href="#${id}" x="${glyph.x}" y="${glyph.y}"/>`;
      });
      const place = `translate(${x} ${y}) scale(${size / 1000} ${-size / 1000})`;
      shapes.push(`<g fill="${colour}" transform="${place}">${uses.join('')}</g>`);
    },
    finish() {
      const outlines = [...glyphs].map(([outline, id]) => `<path id="${id}" d="${outline}"/>`).join('');
      const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`;
      return {
        svg: `${head}<defs>${outlines}</defs>${shapes.join('')}</svg>`,
        palette: [...new Set([...areas, ...[...inks].flatMap((ink) => shades(paper, ink))])],
      };
    },
  };
  sheet.rectangle(0, 0, width, height, paper);
  return sheet;
}

/** The steps from the paper, without it, to an ink, with it. Renderers blend edges in sRGB as it is encoded. */
function shades(paper: string, ink: string): string[] {
  return Array.from({ length: SHADES }, (_, step) => {
    const part = (step + 1) / SHADES;
    const channel = (at: number): string => {
      const [from, to] = [paper, ink].map((colour) => parseInt(colour.slice(at, at + 2), 16));
      return Math.round((from ?? 0) * (1 - part) + (to ?? 0) * part)
        .toString(16)
        .padStart(2, '0');
    };
    return `#${channel(1)}${channel(3)}${channel(5)}`;
  });
}

/** More look no better and make larger files: 26 kB with 8, 30 kB with 16. */
const SHADES = 8;
