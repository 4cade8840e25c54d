import { describe, expect, it } from 'vitest';
import { markdownProcessor } from '../../src/markdown/processor.ts';

describe('a box of its own, which can scroll and have the focus,', () => {
  it('is given to a table and to code', async () => {
    expect(await render('| a |\n| - |\n| 1 |')).toMatch(
      /^<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>.*<\/table><\/div>$/s,
    );
    expect(await render('```\ncode\n```')).toBe(
      '<div class="scroll" tabindex="0" role="group" aria-label="Code"><pre><code>code\n</code></pre></div>',
    );
  });

  it('is given to a long formula, with the punctuation that may not begin a line', async () => {
    const html = await render('As $a + b + c + d + e + f + g + h = i + j$, which holds.');
    expect(html).toMatch(
      /^<p>As <span class="scroll" tabindex="0" role="group" aria-label="Formula" style="--em: 19">.*,<\/span> which holds.<\/p>$/s,
    );
  });

  it('is out of the way of the Tab key where the formula fits the smallest screens', async () => {
    expect(await render('As $a + b + c + d$.')).toContain('<span class="scroll" style="--em: 7">');
    expect(await render('$$\na = b\n$$')).toContain('<div class="scroll" style="--em: 3">');
  });
});

it('a short formula stays in its line', async () => {
  expect(await render('As $\\alpha$, so.')).not.toContain('scroll');
});

async function render(markdown: string): Promise<string> {
  const options = { syntaxHighlight: false, gfm: false, smartypants: false } as const;
  const renderer = await markdownProcessor.createRenderer(options);
  return (await renderer.render(markdown)).code;
}
