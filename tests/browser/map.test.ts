import { describe, expect, it } from 'vitest';
import { openPage, openSite } from './open-site.ts';

const site = openSite();

describe('the map of the papers', () => {
  it.each([320, 360, 390, 640])('has no name over a mark or another name at %i px', async (width) => {
    const page = await openPage(site, { viewport: { width, height: 900 } });
    await page.goto(`${site.home}explore/`);
    const faults = await page.evaluate(() => {
      const seen = (selector: string): HTMLElement[] =>
        [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
      const meet = (a: DOMRect, b: DOMRect): boolean =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      const marks = seen('.map__dot').map((mark) => mark.getBoundingClientRect());
      const names = seen('.map__label text').map((name) => ({
        name: name.textContent.trim(),
        box: name.getBoundingClientRect(),
      }));
      return {
        over: names.filter(({ box }) => marks.some((mark) => meet(box, mark))).map(({ name }) => name),
        crossed: names
          .filter(({ box }, index) => names.slice(index + 1).some((other) => meet(box, other.box)))
          .map(({ name }) => name),
        marks: marks.length,
        named: [
          ...names.map(({ name }) => name),
          ...seen('.map__legend a').map((link) => link.textContent.trim()),
        ].length,
      };
    });
    expect(faults).toEqual({ over: [], crossed: [], marks: 60, named: 12 });
    await page.context().close();
  });
});
