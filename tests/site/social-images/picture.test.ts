import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/site/social-images/cards.ts';
import { drawCard } from '../../../src/site/social-images/draw-card.ts';
import { encodePng } from '../../../src/site/social-images/encode-png.ts';
import { nearestColours } from '../../../src/site/social-images/nearest-colours.ts';
import { oklch } from '../../../src/site/social-images/oklch.ts';
import { renderPng } from '../../../src/site/social-images/render-png.ts';
import { openTypeface } from '../../../src/site/social-images/typeface.ts';

const typeface = openTypeface();
const paper: Card = {
  kind: 'paper',
  title: 'A title',
  authors: ['Ada Lovelace'],
  topic: { title: 'Spiking networks', hue: 120 },
  siteTitle: 'A list',
};

describe('a picture', () => {
  it('is what another reader of PNG reads, in the size and the colours that were meant', async () => {
    const png = await renderPng(drawCard(paper, typeface));
    expect(await sharp(png).metadata()).toMatchObject({
      format: 'png',
      width: 1200,
      height: 630,
      isPalette: true,
    });
    expect(png.length).toBeLessThan(40_000);
    const colours = await coloursOf(png);
    expect(colours[0]).toBe(oklch(0.99, 0.004, 90));
    expect(colours).toContain(oklch(0.24, 0.01, 70));
    expect(colours).toContain(oklch(0.42, 0.11, 120));
  });

  it('is the same to the byte each time, and with a typeface opened anew', async () => {
    const first = await renderPng(drawCard(paper, typeface));
    expect(await renderPng(drawCard(paper, typeface))).toEqual(first);
    expect(await renderPng(drawCard(paper, openTypeface()))).toEqual(first);
  });

  it('holds outlines and no text, so that no font of the machine counts', () => {
    expect(drawCard(paper, typeface).svg).not.toMatch(/<text|font/);
  });

  it('of the list shows the colour of every topic', async () => {
    const hues = Array.from({ length: 12 }, (_, index) => index * 30);
    const site: Card = { kind: 'site', title: 'A list', description: 'What it is.', hues };
    const colours = await coloursOf(await renderPng(drawCard(site, typeface)));
    expect(hues.map((hue) => oklch(0.42, 0.11, hue)).filter((colour) => !colours.includes(colour))).toEqual(
      [],
    );
  });

  it.each([
    ['no topics', { kind: 'site', title: 'A', description: 'B', hues: [] }],
    ['a hundred topics', { kind: 'site', title: 'A', description: 'B', hues: Array<number>(100).fill(7) }],
    ['no topic and no authors', { ...paper, authors: [], topic: undefined }],
    ['a title of a thousand characters', { ...paper, title: 'Learning '.repeat(111) }],
    ['a title of one word', { ...paper, title: 'x'.repeat(500) }],
  ] satisfies [string, Card][])('can be made with %s', async (_, card) => {
    expect(await sharp(await renderPng(drawCard(card, typeface))).stats()).toMatchObject({ isOpaque: true });
  });

  it('shows the title of the list where the typeface lacks the script of the paper', () => {
    const foreign = drawCard({ ...paper, title: '神经网络' }, typeface);
    expect(foreign).toEqual(drawCard({ ...paper, title: 'A list' }, typeface));
  });

  it('cannot be made of a list in a script that the typeface lacks', () => {
    expect(() => drawCard({ kind: 'site', title: '神经', description: '', hues: [] }, typeface)).toThrow(
      "Unexpected `title` `神经`, expected a script that the images' typeface has.",
    );
  });
});

describe('the typeface', () => {
  it('has Latin with accents, Greek, Cyrillic and common mathematical symbols', () => {
    const missing = Array.from('ÅéőřţŁøđığńßẫαβωΣμЖя∇∞×²∈→≤≥∼∂√∑⊗±').filter(
      (character) => !typeface.semibold.has(character) || !typeface.regular.has(character),
    );
    expect(missing).toEqual([]);
  });

  it('puts an accent over its letter', () => {
    const [letter, accent] = typeface.regular.set('q\u0308');
    expect(accent?.x).toBeLessThan((letter?.x ?? 0) + typeface.regular.width('q') * 1000);
    expect(typeface.regular.width('q\u0308')).toBe(typeface.regular.width('q'));
  });

  it('kerns, and sets ligatures', () => {
    const { width, set } = typeface.regular;
    expect(width('AV')).toBeLessThan(width('A') + width('V'));
    expect(set('fi').length).toBe(1);
    expect(set('a b')[1]?.x).toBe(width('a ') * 1000);
  });
});

describe('pixels', () => {
  it('become the nearest colours of the palette', () => {
    const pixels = Uint8Array.from([250, 250, 250, 255, 3, 2, 1, 255, 200, 10, 10, 255, 250, 250, 250, 0]);
    expect([...nearestColours(pixels, ['#ffffff', '#000000', '#ff0000'])]).toEqual([0, 1, 2, 0]);
    expect([...nearestColours(pixels.subarray(4), ['#ffffff', '#000000', '#ff0000'])]).toEqual([1, 2, 0]);
  });

  it('come back from the PNG as they went in', async () => {
    const palette = ['#ffffff', '#102030', '#a0b0c0'];
    const png = await encodePng(Uint8Array.from([0, 1, 2, 2, 1, 0]), palette, { width: 3, height: 2 });
    const { data } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
    expect(data.toString('hex')).toBe('ffffff102030a0b0c0a0b0c0102030ffffff');
  });
});

describe('OKLCH', () => {
  it.each([
    [1, 0, 0, '#ffffff'],
    [0, 0, 0, '#000000'],
    [0.627955, 0.257683, 29.2339, '#ff0000'],
    [0.86644, 0.294827, 142.4953, '#00ff00'],
    [0.452014, 0.313214, 264.052, '#0000ff'],
  ])('%d %d %d is %s', (lightness, chroma, hue, colour) => {
    expect(oklch(lightness, chroma, hue)).toBe(colour);
  });

  it('keeps the lightness of a colour that sRGB does not have', () => {
    expect(oklch(0.7, 0.4, 30)).not.toBe(oklch(0.7, 0.05, 30));
    expect(oklch(1, 0.2, 30)).toBe('#ffffff');
  });
});

/** The colours of a PNG, the most frequent first. */
async function coloursOf(png: Buffer): Promise<string[]> {
  const { data } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 3) {
    const colour = data.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([colour]) => `#${colour.toString(16).padStart(6, '0')}`);
}
