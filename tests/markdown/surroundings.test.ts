import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownProcessor } from '../../src/markdown/processor.ts';
import { idsIn, outlineOf } from './outline.ts';

const SURROUNDINGS = { ids: 'abstract-a', level: 2 };

describe('a text on its page', () => {
  it.each([
    ['## Background\n\nx\n\n## Search\n\ny', ['3 Background', '3 Search']],
    ['# One\n\n## Two\n\n### Three\n\n# Four', ['3 One', '4 Two', '5 Three', '3 Four']],
    ['#### Deep\n\n## Less', ['3 Deep', '3 Less']],
    ['## One\n\n#### Gap\n\n### Between', ['3 One', '4 Gap', '4 Between']],
    ['Setext\n===\n\n> ## Quoted\n\n- # In a list', ['3 Setext', '4 Quoted', '3 In a list']],
    ['# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6', ['3 1', '4 2', '5 3', '6 4', '6 5', '6 6']],
  ])('has its headings below the one above it, without gaps: %j', async (markdown, outline) => {
    expect(outlineOf(await render(markdown))).toEqual(outline);
  });

  it('has ids that begin as no other text has them', async () => {
    const html = await render(
      '## Search\n\n## My *list*\n\n## 搜索\n\n## Search\n\n## fn 1\n\nA.[^1] B.[^b] C.[^1]\n\n[^1]: D\n[^b]: E',
    );
    expect(idsIn(html)).toMatchInlineSnapshot(`
      [
        "abstract-a--search",
        "abstract-a--my-list",
        "abstract-a--part",
        "abstract-a--search-2",
        "abstract-a--fn-1-2",
        "abstract-a--fnref-1",
        "abstract-a--fnref-2",
        "abstract-a--fnref-1-2",
        "abstract-a--footnote-label",
        "abstract-a--fn-1",
        "abstract-a--fn-2",
      ]
    `);
  });

  it('names footnotes by number, so that no two names make one id', async () => {
    const html = await render('A.[^a] B.[^a] C.[^a-2] D.[^x y]\n\n[^a]: One.\n[^a-2]: Two.\n[^x y]: [^a].');
    expect(new Set(idsIn(html)).size).toBe(idsIn(html).length);
    expect(html).not.toMatch(/="[^"]*(?:user-content|a-2)/);
  });

  it('has links and labels within itself that lead where they led', async () => {
    const html = await render('A.[^1]\n\n[^1]: B.');
    const ids = idsIn(html);
    const targets = Array.from(html.matchAll(/(?:href="#|aria-describedby=")([^"]*)"/g), ([, id]) => id);
    expect(targets).toHaveLength(3);
    for (const target of targets) expect(ids).toContain(target);
  });

  it('has unique ids with its prefix and an outline without gaps, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), async (pieces) => {
        const html = await render(pieces.join(''));
        const ids = idsIn(html);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => !id.startsWith('abstract-a--'))).toEqual([]);
        let last = SURROUNDINGS.level;
        for (const heading of outlineOf(html)) {
          const level = Number(heading[0]);
          expect(level).toBeGreaterThan(SURROUNDINGS.level);
          expect(level).toBeLessThanOrEqual(last + 1);
          last = level;
        }
      }),
      { numRuns: 500 },
    );
  });
});

async function render(markdown: string): Promise<string> {
  const renderer = await markdownProcessor.createRenderer({ syntaxHighlight: false } as never);
  return (await renderer.render(markdown, { frontmatter: { surroundings: SURROUNDINGS } })).code;
}

// prettier-ignore
const PIECES = [
  '# ', '## ', '### ', '###### ', '\n', '\n\n', 'Search', 'my list', 'fn 1', '搜索', '> ', '- ', '===\n', '---\n', '[^a]', '[^a-2]', '[^1]',
  '\n\n[^a]: one', '\n\n[^a-2]: two', '\n\n[^1]: three', '$x$', '$$\n\\begin{align}\\label{search}a\\end{align}\n$$', '`code`', '*a*', '[b](https://example.org/ "<h3>")',
];
