import fs from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Card, PaperCard, SiteCard } from '../../../src/site/social-images/cards.ts';
import { drawCard } from '../../../src/site/social-images/draw-card.ts';
import { fonts, hasGlyph, textWidth } from '../../../src/site/social-images/fonts.ts';
import { layOutCard } from '../../../src/site/social-images/lay-out-card.ts';

const paper: PaperCard = {
  kind: 'paper',
  title: 'A title',
  authors: ['Ada Lovelace'],
  topic: { title: 'Spiking networks', hue: 120 },
  siteTitle: 'A list',
  siteAddress: 'a.example/list',
};
const list: SiteCard = {
  kind: 'site',
  title: 'A list',
  address: 'a.example/list',
  description: 'What it is.',
  hues: [],
};

describe('a picture', () => {
  it('is a PNG with a palette, of the right size and few bytes', async () => {
    const title =
      'On a title as long as they come: what it takes to draw the quick brown fox and the lazy dog. ';
    const png = await drawCard({
      ...paper,
      title: title.repeat(3),
      authors: Array<string>(9).fill('Ada King'),
    });
    const metadata = await sharp(png).metadata();
    expect(metadata).toMatchObject({ format: 'png', width: 1200, height: 630, isPalette: true });
    expect(png.length).toBeLessThan(45_000);
  });

  it('is the same to the byte each time, also when several are drawn at once', async () => {
    const first = await drawCard(paper);
    const other = { ...paper, title: 'Another title', topic: { title: 'Maps', hue: 30 } };
    const [second, , third] = await Promise.all([drawCard(paper), drawCard(other), drawCard(paper)]);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
  });

  it('holds outlines and no text, so that no font of the machine counts', async () => {
    expect(await layOutCard(paper)).not.toMatch(/<text|font/);
  });

  it.each([
    ['no topics', { ...list, hues: [] }],
    ['a hundred topics', { ...list, hues: Array<number>(100).fill(7) }],
    ['no topic and no authors', { ...paper, authors: [], topic: undefined }],
    ['a title of a thousand characters', { ...paper, title: 'Learning '.repeat(111) }],
    ['a title of one word', { ...paper, title: 'x'.repeat(500) }],
    ['two thousand authors', { ...paper, authors: Array<string>(2000).fill('Ada') }],
    ['marks without letters', { ...paper, title: 'A \u0301\u0302 of \u0308' }],
  ] satisfies [string, Card][])('can be made with %s', async (_, card) => {
    expect(await sharp(await drawCard(card)).stats()).toMatchObject({ isOpaque: true });
  });

  it('shows the title of the list where the fonts lack the script of the paper', async () => {
    const foreign = await layOutCard({ ...paper, title: '神经网络' });
    expect(foreign).toBe(await layOutCard({ ...paper, title: 'A list' }));
  });

  it('shows the address of a list in a script that the fonts lack', async () => {
    const [own, foreign] = [list, { ...list, title: '神经' }];
    expect(await layOutCard(foreign)).toBe(await layOutCard({ ...own, title: own.address }));
    const ofPaper = { ...paper, siteTitle: '神经' };
    expect(await layOutCard(ofPaper)).toBe(await layOutCard({ ...paper, siteTitle: paper.siteAddress }));
  });
});

describe('colours', () => {
  it('of a paper are those of the light theme', async () => {
    const colours = await coloursOf(paper);
    expect(colours[0]).toEqual(token('paper'));
    for (const name of ['ink', 'ink-quiet', 'rule']) expect(colours).toContainEqual(near(token(name)));
    expect(colours).toContainEqual(near(token('accent', 120)));
  });

  it('of a topic without a hue are those of the site', async () => {
    const colours = await coloursOf({ ...paper, topic: { title: 'Spiking networks' } });
    const [, hue] = /--hue: (\d+);/.exec(TOKENS) ?? [];
    expect(colours).toContainEqual(near(token('accent', Number(hue))));
  });

  it('of the list are those of its topics, in their order', async () => {
    const hues = Array.from({ length: 12 }, (_, index) => index * 30);
    const site: Card = { ...list, hues };
    const bars = await sharp(await drawCard(site))
      .extract({ left: 80, top: 540, width: 1040, height: 1 })
      .removeAlpha()
      .raw()
      .toBuffer();
    const middles = hues.map((_, index) => Math.round((index + 0.4) * (1040 / 12)));
    expect(middles.map((x) => [...bars.subarray(3 * x, 3 * x + 3)])).toEqual(
      hues.map((hue) => near(token('accent', hue))),
    );
  });
});

describe('the fonts', () => {
  it('have Latin with accents, Greek, Cyrillic and common mathematical symbols', () => {
    const missing = Array.from('ÅéőřţŁøđığńßẫαβωΣμЖя∇∞×²∈→≤≥∼∂√∑⊗±').filter(
      (character) => !hasGlyph(character),
    );
    expect(missing).toEqual([]);
    expect(hasGlyph('神')).toBe(false);
  });

  it('have the same characters in both weights', () => {
    const [regular, semibold] = fonts.map(({ metrics }) => metrics.characterSet);
    expect(semibold).toEqual(regular);
  });

  it('say how wide a line is', () => {
    expect(textWidth('q\u0308', 400)).toBe(textWidth('q', 400));
    expect(textWidth('A line', 600)).toBeGreaterThan(textWidth('A line', 400));
    expect(textWidth('∇', 600)).toBeCloseTo(0.833 * 0.995, 3);
  });

  it('kern, set ligatures and put accents over their letters', async () => {
    const right = async (title: string): Promise<number> => (await inkOf(title)).right;
    expect(await right('AVAVAVAV')).toBeLessThan(80 + 116 * textWidth('AVAVAVAV', 600) - 20);
    expect(await layOutCard({ ...paper, title: 'fi' })).toBe(await layOutCard({ ...paper, title: 'ﬁ' }));
    expect(await right('q\u0308')).toBe(await right('q'));
  });

  it('set a line as wide as they say, so that it fits', async () => {
    const { left, right } = await inkOf('Phenomenological Neuron Model');
    const width = 88 * textWidth('Phenomenological', 600);
    expect(right - left).toBeGreaterThan(0.98 * width);
    expect(right - left).toBeLessThan(1.01 * width);
  });
});

/** The colours of a card, the most frequent first. */
async function coloursOf(card: Card): Promise<number[][]> {
  const data = await sharp(await drawCard(card))
    .removeAlpha()
    .raw()
    .toBuffer();
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 3) {
    const colour = data.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([colour]) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
}

/** The columns between which the title of a paper is drawn. */
async function inkOf(title: string): Promise<{ left: number; right: number }> {
  const band = await sharp(await drawCard({ ...paper, title }))
    .extract({ left: 0, top: 130, width: 1200, height: 120 })
    .toBuffer();
  const { info } = await sharp(band).trim().toBuffer({ resolveWithObject: true });
  const left = -(info.trimOffsetLeft ?? 0);
  return { left, right: left + info.width };
}

/** Matches a colour of which every channel is within 3 of what is expected: a palette rounds. */
function near(colour: readonly number[]): unknown[] {
  return colour.map(
    (channel) => expect.toSatisfy((value: number) => Math.abs(value - channel) <= 3) as unknown,
  );
}

/**
 * The light colour of a custom property of tokens.css in sRGB, clipped as browsers do. Formulas: Björn
 * Ottosson,
 * https://bottosson.github.io/posts/oklab/.
 */
function token(name: string, hue = 0): number[] {
  const [, lightness, chroma, angle] =
    new RegExp(`--${name}: light-dark\\(oklch\\(([\\d.]+)% ([\\d.]+) (\\S+)\\),`).exec(TOKENS) ?? [];
  const radians = ((angle === 'var(--hue)' ? hue : Number(angle)) * Math.PI) / 180;
  const [L, a, b] = [
    Number(lightness) / 100,
    Number(chroma) * Math.cos(radians),
    Number(chroma) * Math.sin(radians),
  ];
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((linear) => {
    const value = Math.min(1, Math.max(0, linear));
    return Math.round(255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055));
  });
}

const TOKENS = fs.readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
