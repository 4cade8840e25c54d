import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { escapeText } from '../../src/markdown/escape-text.ts';
import { inspectMarkdown } from '../../src/markdown/inspect-markdown.ts';
import { markdownProcessor } from '../../src/markdown/processor.ts';
import { inHyphens } from './in-hyphens.ts';

const renderer = await markdownProcessor.createRenderer({ syntaxHighlight: false });

/** What a reader sees of rendered Markdown, by the HTML parser of browsers, white space folded. */
async function shown(markdown: string): Promise<string> {
  const { code } = await renderer.render(markdown);
  return textOf(parseFragment(code) as Tree)
    .replace(/\s+/g, ' ')
    .trim();
}

function textOf(node: Tree): string {
  return node.value ?? (node.childNodes ?? []).map(textOf).join('');
}

interface Tree {
  value?: string;
  childNodes?: Tree[];
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('text that Markdown, HTML or maths would swallow', () => {
  it.each([
    'p < 0.05 and p<0.05, a<b>c</b>, <script>alert(1)</script>, <!-- c -->',
    'snake_case, _emphasis_, __strong__, *this* and **that**, 2*3*4',
    'costs $5 and $10, $x$ and $$y$$, \\(z\\)',
    '~58 seconds, ~60 in all, ~~gone~~',
    '[link](https://example.org), [ref], [^1], [x][y], ![image](x.png)',
    '[@neuroformer] and [@nobody]',
    '# not a heading',
    '#hashtag',
    '> not a quotation',
    '- not a list',
    '+ not a list',
    '* not a list',
    '1. not a list',
    '1) not a list',
    '    not code',
    '`code` and ``more`` and ~~~',
    '---',
    '===',
    '***',
    '| a | b |',
    'AT&T, &amp; &lt; &copy; &#65; &nbsp;',
    'C:\\path\\_x\\*y\\\\z and 96.98\\%',
    'x^2 and LLMEval^2 and a^[note]',
    'mail a@b.co, www.example.com, ftp://x.y, http://x_y.z/a_b_c*d',
    'see https://example.org/~user/a_b?c=d&e=f#g.',
    '(https://example.org/a_(b)), "https://example.org", https://user:pw@example.org/',
    'ends with a backslash \\',
    ': definition',
    '[ ] not a task',
    'smart "quotes" and - hyphens--here ... and \'more\'',
    'αβγ, naïve, 日本語, 👩‍🔬, e\u0301, ﬁ',
  ])('%j is shown to the letter', async (text) => {
    expect(await shown(escapeText([text]))).toBe(fold(text));
  });

  it('holds no raw HTML and cites nothing', () => {
    const { html, citations, maths } = inspectMarkdown(escapeText(['<b>x</b> [@id] $y$ <!-- --> [@a]']), 1);
    expect({ html, citations, maths }).toEqual({ html: [], citations: [], maths: [] });
  });

  it('is shown to the letter whatever its characters are, but for the dashes of TeX', async () => {
    const marks = fc.constantFrom(...'_*<>[]^~$\\#&`|!()-+=.:;@{}\'"%/ \n0a1.'.split(''));
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.string({ unit: marks, maxLength: 40 }),
      fc
        .array(fc.oneof(fc.string({ unit: marks, maxLength: 6 }), fc.lorem({ maxCount: 2 }), fc.webUrl()), {
          maxLength: 12,
        })
        .map((parts) => parts.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 3 }), async (parts) => {
        const paragraphs = parts.map(fold).filter(Boolean);
        const expected = fold(paragraphs.join(' ')).replace(/\s+/g, ' ');
        expect(inHyphens(await shown(escapeText(paragraphs)))).toBe(inHyphens(expected));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('a repair', () => {
  it('puts maths where garbled text stood, and escapes the rest', () => {
    const markdown = escapeText(
      ['We use alpha,!beta-CROWN_ for x_i.'],
      [{ garbled: 'alpha,!beta-CROWN', latex: '$\\alpha,\\!\\beta$-CROWN' }],
    );
    expect(markdown).toBe('We use $\\alpha,\\!\\beta$-CROWN\\_ for x_i.');
  });

  it('without maths replaces the text as it is', () => {
    expect(escapeText(['a score of 96.98\\%.'], [{ garbled: '96.98\\%', latex: '96.98%' }])).toBe(
      'a score of 96.98%.',
    );
  });
});
