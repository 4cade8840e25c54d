import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectMarkdown } from '../../src/markdown/inspect-markdown.ts';
import { markdownProcessor } from '../../src/markdown/processor.ts';

const CITATIONS = { a: { title: 'On <Neurons> & $x$', href: '/papers/a/' } };

describe('markdownProcessor', () => {
  it('makes citations links that show the title, as text', async () => {
    expect(await render('As [@a] shows.')).toBe(
      '<p>As <cite><a href="/papers/a/">On &#x3C;Neurons> &#x26; $x$</a></cite> shows.</p>',
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
    const html = await render('The $\\alpha$.');
    expect(html).toContain('<math');
    expect(html).not.toContain('katex-html');
  });

  it('marks maths that cannot be typeset, which a rule stops before', async () => {
    expect(await render('The $\\frac{a}{$.')).toContain('katex-error');
  });

  it('typesets in a formula of its own what may not stand within a line', async () => {
    expect(await render('$$\n\\begin{align}\na &= b\n\\end{align}\n$$')).not.toContain('katex-error');
  });

  it('renders no element and no address that was not before the rules', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }), async (parts) => {
        const text = parts.join('');
        const { html, addresses } = inspectMarkdown(text, 1);
        const rendered = await render(text).catch(() => '');
        const tags = rendered.replace(/"[^"]*"/g, '""');
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
