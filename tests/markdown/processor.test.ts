import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectMarkdown } from '../../src/markdown/inspect-markdown.ts';
import { markdownProcessor } from '../../src/markdown/processor.ts';

const CITATIONS = {
  a: { title: 'On <Neurons> & "$5', href: '/papers/a/' },
  maths: { title: 'The $k$-means', href: '/papers/maths/', lang: 'zh', dir: 'auto' },
};

describe('markdownProcessor', () => {
  it('makes citations links that show the title, as text', async () => {
    expect(await render('As [@a] shows.')).toBe(
      '<p>As <cite><a href="/papers/a/">On &#x3C;Neurons> &#x26; "$5</a></cite> shows.</p>',
    );
  });

  it('shows titles in citations in their language, and their maths typeset', async () => {
    expect(await render('[@maths]')).toMatch(
      /^<p><cite><a href="[^"]*" lang="zh" dir="auto">The <span class="tied"><math>.*<\/math>-<\/span>means<\/a>/,
    );
  });

  it('leaves a citation without a title as it was typed', async () => {
    expect(await render('As [@b] shows.')).toBe('<p>As <span>[@b]</span> shows.</p>');
  });

  it('leaves quotation marks, dots and tildes as they were typed', async () => {
    expect(await render(`"a" - 'b' ... ~58`)).toBe(`<p>"a" - 'b' ... ~58</p>`);
  });

  it.each([
    ['One -- two\n-- three --\nfour.', 'One – two\n– three –\nfour.'],
    ['*One* -- **two** --- three.', '<em>One</em> – <strong>two</strong> — three.'],
    ['Type --verbose or a--b, -- or `a -- b`.', 'Type --verbose or a--b, – or <code>a -- b</code>.'],
  ])('shows the dashes of TeX, outside of code: %j', async (markdown, html) => {
    expect(await render(markdown)).toBe(`<p>${html}</p>`);
  });

  it('leaves the signs of maths and of addresses alone', async () => {
    expect(await render('$a -- b$ at <https://example.org/1--2>')).toContain('a -- b');
    expect(await render('<https://example.org/1--2>')).toContain('href="https://example.org/1--2"');
  });

  it('makes maths MathML, and nothing else of it', async () => {
    expect(await render('The $\\alpha$ is.')).toBe(
      '<p>The <math><semantics><mi>α</mi><annotation encoding="application/x-tex">\\alpha</annotation></semantics></math> is.</p>',
    );
  });

  it('leaves maths that cannot be typeset as it was typed, which a rule stops before', async () => {
    expect(await render('The $\\frac{a}{$ is.')).toBe('<p>The $\\frac{a}{$ is.</p>');
    expect(await render('$$\n\\frac{a}{\n$$')).toContain('<p>$$\\frac{a}{$$</p>');
  });

  it('ties formulas to what stands next to them without a space', async () => {
    const html = await render('($5$ of $n$), the $k$-means, 3$x$s, $a$ and $b$/$c$.');
    const shown = html.replace(/<math>.*?<annotation[^>]*>(.*?)<\/annotation>.*?<\/math>/g, '$$$1$$');
    expect(shown).toBe(
      '<p><span class="tied">($5$</span> of <span class="tied">$n$),</span> the <span class="tied">$k$-</span>means, ' +
        '<span class="tied">3$x$s,</span> $a$ and <span class="tied">$b$/</span><span class="tied">$c$.</span></p>',
    );
  });

  it('typesets in a formula of its own what may not stand within a line', async () => {
    expect(await render('$$\n\\begin{align}\na &= b\n\\end{align}\n$$')).toContain('<mtable');
  });

  it('renders no element and no address that was not before the rules', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }), async (parts) => {
        const text = parts.join('');
        const { html, addresses } = inspectMarkdown(text, 1);
        const rendered = await render(text).catch(() => '');
        const tags = rendered.replace(/"[^"]*"/g, '""');
        if (!addresses.some(({ picture }) => picture !== undefined)) expect(tags).not.toMatch(/<img\b/);
        if (html.length === 0) expect(tags).not.toMatch(/<(?:b|script)\b/);
        if (!addresses.some(({ value }) => value.startsWith('js:'))) expect(rendered).not.toMatch(/="js:/);
      }),
      { numRuns: 500 },
    );
  });
});

async function render(markdown: string): Promise<string> {
  const options = { syntaxHighlight: false, gfm: false, smartypants: false } as const;
  const renderer = await markdownProcessor.createRenderer(options);
  return (await renderer.render(markdown, { frontmatter: { citations: CITATIONS } })).code;
}

// prettier-ignore
const PIECES = [
  'x', ' ', '\n', '\n\n', '    ', '\t', '\\', '`', '```', '$', '$$', '|', '- ', '> ', '#', '!', '&lt;', '&#60;', '<', '>',
  '<b>', '<script>', '</b>', '<!--', '-->', '<?', '?>', '[@a]', '[', ']', '(', ')', '](js:x)', '[1]: js:x', '[1]', '[^1]', ': ',
  '<js:x>', 'js:x', '\u00a0',
];
