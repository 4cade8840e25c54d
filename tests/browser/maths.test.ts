import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { defined } from '../../src/model/defined.ts';
import { openSite } from './open-site.ts';

const site = openSite({ CONTENT_DIR: 'tests/fixtures/maths-and-languages' });

beforeEach(async () => {
  await site.page.goto(`${site.home}papers/letters/`);
  await loadMathsFont(site.page);
});

/** A machine may have no font with these letters; the style sheet asks for this one first. */
async function loadMathsFont(page: Page): Promise<void> {
  const path = 'node_modules/@expo-google-fonts/stix-two-math/400Regular/STIXTwoMath_400Regular.ttf';
  await page.route('**/stix.ttf', (route) => route.fulfill({ path, contentType: 'font/ttf' }));
  await page.evaluate(async () => {
    document.fonts.add(await new FontFace('STIX Two Math', 'url(/stix.ttf)').load());
  });
}

/** A formula as it is painted, alone and large. */
interface Painted {
  /** Whether there is ink, by pixel. */
  ink: boolean[];
  width: number;
  /** How many pixels have ink. */
  amount: number;
}

/** Paints the formula of a LaTeX at one place of the page, so that only what differs differs. */
async function paint(latex: string): Promise<Painted> {
  await site.page.evaluate((wanted) => {
    const formula = [...document.querySelectorAll('#abstract math')].find(
      (math) => math.querySelector('annotation')?.textContent === wanted,
    );
    if (!formula) throw new Error(`There is no formula ${wanted}.`);
    document.querySelector('#painted')?.remove();
    const frame = document.createElement('div');
    frame.id = 'painted';
    frame.style.cssText =
      'position: fixed; inset: 0 auto auto 0; z-index: 9; width: 400px; height: 160px; padding: 40px; box-sizing: border-box; background: white; color: black; font-size: 60px; line-height: 1.2';
    frame.append(formula.cloneNode(true));
    document.body.append(frame);
  }, latex);
  const picture = await site.page.locator('#painted').screenshot();
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  const ink = Array.from(data, (lightness) => lightness < 128);
  return { ink, width: info.width, amount: ink.filter(Boolean).length };
}

/** The part of the ink of two formulas that only one of them has. */
function difference(one: Painted, other: Painted): number {
  const differing = one.ink.filter((has, index) => has !== other.ink[index]).length;
  return differing / (one.amount + other.amount);
}

async function expectAllToDiffer(formulas: readonly string[]): Promise<void> {
  const painted = new Map<string, Painted>();
  for (const latex of formulas) painted.set(latex, await paint(latex));
  for (const [latex, one] of painted) {
    expect(one.amount, latex).toBeGreaterThan(50);
    for (const [otherLatex, other] of painted)
      if (latex !== otherLatex)
        expect(difference(one, other), `${latex} and ${otherLatex}`).toBeGreaterThan(0.02);
  }
}

describe('maths as it is painted', () => {
  it('has the same ink for the same formula', async () => {
    expect(difference(await paint('R'), await paint('R'))).toBe(0);
  });

  it('has nine alphabets', async () => {
    const alphabets = ['mathbb', 'mathbf', 'mathcal', 'mathfrak', 'mathrm', 'mathsf', 'mathtt', 'boldsymbol'];
    await expectAllToDiffer(['R', ...alphabets.map((name) => `\\${name}{R}`)]);
  });

  it('has two thetas', async () => {
    await expectAllToDiffer(['\\theta', '\\vartheta']);
  });

  it('has spaces around the names of functions', async () => {
    expect(wideGaps(await paint('n \\log n'))).toBe(2);
    expect(wideGaps(await paint('nlogn'))).toBe(0);
  });

  it('has lines through, around, over and under formulas', async () => {
    const lines = ['cancel', 'bcancel', 'xcancel', 'sout', 'boxed', 'fbox', 'underline', 'overline'];
    const formulas = lines.map((name) => `\\${name}{x}`);
    await expectAllToDiffer(['x', ...formulas]);
    const bare = await paint('x');
    for (const latex of formulas)
      expect((await paint(latex)).amount, latex).toBeGreaterThan(1.1 * bare.amount);
  });

  it('has the cases of a function one below the other', async () => {
    const lefts = await site.page
      .locator('#abstract math[display=block] mtr > mtd:first-child > *')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
    expect(lefts).toHaveLength(2);
    expect(defined(lefts[0])).toBeCloseTo(defined(lefts[1]), 0);
  });

  it('keeps a comma on the line of its formula, however narrow the page', async () => {
    for (let width = 320; width <= 420; width += 10) {
      await site.page.setViewportSize({ width, height: 800 });
      const begins = await site.page.locator('#abstract p').first().evaluate(lineBeginnings);
      expect(begins.join(''), String(width)).not.toMatch(/^[,.;]/m);
    }
  });
});

/** How many columns without ink, as wide as a space, part the ink. */
function wideGaps({ ink, width }: Painted): number {
  const columns = Array.from({ length: width }, (_, x) =>
    ink.some((has, index) => has && index % width === x),
  );
  const inside = columns
    .map((has) => (has ? 'x' : ' '))
    .join('')
    .trim();
  return inside.split(/x+/).filter((gap) => gap.length >= 8).length;
}

/** The first character of each text that stands at the left edge of a paragraph, a line each. */
function lineBeginnings(paragraph: Element): string[] {
  const { left } = paragraph.getBoundingClientRect();
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement?.closest('math')) continue;
    const range = document.createRange();
    for (let at = 0; at < (node.textContent ?? '').length; at++) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getBoundingClientRect();
      if (box.width > 0 && Math.abs(box.left - left) < 1) found.push(`${range.toString()}\n`);
    }
  }
  return found;
}
