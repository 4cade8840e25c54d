import { beforeEach, describe, expect, it } from 'vitest';
import { openSite } from './open-site.ts';

const site = openSite({ CONTENT_DIR: 'tests/fixtures/maths-and-languages' });

beforeEach(async () => {
  const loading = site.page.waitForResponse(/copy-maths/);
  await site.page.goto(`${site.home}papers/letters/`);
  await selectAbstract();
  // The code comes with the first selection; whoever imports it again waits until it has run.
  await site.page.evaluate(`import('${(await loading).url()}').then(() => undefined)`);
  await site.page.evaluate(() => {
    document.addEventListener('copy', (event) => {
      Object.assign(window, { copiedHtml: event.clipboardData?.getData('text/html') ?? '' });
    });
  });
});

/** Copies with the keyboard what is selected, and pastes it as text. */
async function copied(): Promise<string> {
  await site.page.keyboard.press('ControlOrMeta+c');
  await site.page.evaluate(() => {
    document.querySelector('#pasted')?.remove();
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.focus();
  });
  await site.page.keyboard.press('ControlOrMeta+v');
  return site.page.locator('#pasted').inputValue();
}

async function selectAbstract(): Promise<void> {
  await site.page.evaluate(() => {
    const abstract = document.querySelector('#abstract');
    if (abstract) getSelection()?.selectAllChildren(abstract);
  });
}

describe('copying an abstract', () => {
  it('gives its LaTeX, and all else as the browser does', async () => {
    await selectAbstract();
    const text = await copied();
    expect(text).toContain('Plain $R$, reals $\\mathbb{R}$, bold $\\mathbf{R}$');
    expect(text).toContain('A list with $a < b$,\n');
    expect(text).toMatch(
      /and an item\.\n+\$\$f\(x\) = \\begin\{cases\}[^]*\\end\{cases\}\$\$\n\nThe last words\.$/,
    );

    await site.page.evaluate(() => {
      for (const formula of document.querySelectorAll('#abstract math')) {
        const isDisplay = formula.getAttribute('display') === 'block';
        const words = document.createElement(isDisplay ? 'p' : 'span');
        const signs = isDisplay ? '$$' : '$';
        words.textContent = `${signs}${formula.querySelector('annotation')?.textContent ?? ''}${signs}`;
        formula.replaceWith(words);
      }
    });
    await selectAbstract();
    expect(await copied()).toBe(text);
  });

  it('keeps its formulas for programs that take HTML', async () => {
    await selectAbstract();
    await copied();
    expect(await site.page.evaluate('copiedHtml')).toMatch(/^<p>Plain .*<math>.*<annotation/);
  });

  it('gives a formula whole of which a part is selected', async () => {
    await site.page.evaluate(() => {
      const formulas = [...document.querySelectorAll('#abstract math')];
      const letter = (latex: string): Node => {
        const formula = formulas.find((math) => math.querySelector('annotation')?.textContent === latex);
        const texts = formula && document.createTreeWalker(formula, NodeFilter.SHOW_TEXT);
        return texts?.nextNode() ?? document.body;
      };
      getSelection()?.setBaseAndExtent(letter('n \\log n'), 1, letter('nlogn'), 1);
    });
    const before = await site.page.evaluate('getSelection().toString()');
    await site.page.keyboard.press('ControlOrMeta+c');
    expect(await site.page.evaluate('getSelection().toString()')).toBe(before);
    expect(await copied()).toBe('$n \\log n$, none in $nlogn$');
  });

  it('is left to the browser where nothing is maths', async () => {
    await site.page.evaluate(() => {
      const heading = document.querySelector('h1');
      if (heading) getSelection()?.selectAllChildren(heading);
    });
    expect(await copied()).toBe('Letters of mathematics');
    expect(await site.page.evaluate('copiedHtml')).toBe('');
  });
});
