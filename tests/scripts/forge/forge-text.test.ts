import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { fence } from '../../../scripts/forge/fence.ts';
import { forgeText } from '../../../scripts/forge/forge-text.ts';
import { showHidden } from '../../../src/model/hidden-characters.ts';
import { paperRow } from '../../../scripts/forge/paper-row.ts';
import { markdownProcessor } from '../../../src/markdown/processor.ts';

const renderer = await markdownProcessor.createRenderer({ syntaxHighlight: false });

interface Tree {
  nodeName: string;
  value?: string;
  childNodes?: Tree[];
}

/** The text of rendered Markdown without zero-width spaces, and the names of its elements. */
async function shown(markdown: string): Promise<{ text: string; elements: Set<string> }> {
  const { code } = await renderer.render(markdown);
  const elements = new Set<string>();
  const textOf = ({ nodeName, value, childNodes = [] }: Tree): string => {
    if (!nodeName.startsWith('#')) elements.add(nodeName);
    return value ?? childNodes.map(textOf).join('');
  };
  const text = textOf(parseFragment(code)).replaceAll('\u200b', '');
  return { text: text.replace(/\s+/g, ' ').trim(), elements };
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![image](https://tracker.example/pixel.png)',
  '[click](javascript:alert(1))',
  '# Heading',
  '| a | b |\n|---|---|',
  '- [x] done',
  '```\n::set-output name=x::y\n```',
  '::error file=a.ts::Fake',
  '**bold** ~~gone~~ `code` $x$',
  '&lt;b&gt; &#64;',
  'a\\\nb',
  '</details></summary>',
];

describe('text on a forge', () => {
  it.each(HOSTILE)('shows %j as it is', async (text) => {
    const { text: seen, elements } = await shown(forgeText(text));
    expect(seen).toBe(text.replace(/\s+/g, ' '));
    expect([...elements].filter((name) => name !== 'p' && name !== 'a')).toEqual([]);
  });

  it('shows any text as it is', async () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect((await shown(forgeText(text))).text).toBe(
          showHidden(text.replace(/\s+/g, ' ').trim()).replaceAll('\u200b', ''),
        );
      }),
    );
  });

  it('calls nobody and refers to nothing', () => {
    expect(forgeText('@octocat @org/team closes #12, lab/list#3, GH-4 :tada:')).not.toMatch(
      /@\w|#\d|GH-\d|:tada/,
    );
  });

  it('makes visible what hides', () => {
    expect(forgeText('safe\u202egnp.exe\u200b\u0007')).toBe('safe⟨U+202E⟩gnp.exe⟨U+200B U+0007⟩');
  });
});

describe('a block of code on a forge', () => {
  it.each([...HOSTILE, '`````', '~~~\n```', '@octocat'])('holds %j whole', async (text) => {
    const { code } = await renderer.render(`${fence(text)}\n\nAfter.`);
    const [box, , after] = (parseFragment(code) as Tree).childNodes ?? [];
    expect([box?.childNodes?.[0]?.nodeName, after?.nodeName]).toEqual(['pre', 'p']);
    expect((await shown(fence(text))).text).toBe(text.replace(/\s+/g, ' '));
  });
});

describe('the row of a paper', () => {
  it('says what the list will say', () => {
    expect(
      paperRow({
        title: 'Neuroformer: Multimodal Pretraining',
        authors: ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
        published: '2023-10-31',
        venue: 'ICLR 2024',
        topics: ['neuroscience', 'brain-decoding'],
        summary: 'Trains one transformer.',
      }),
    ).toMatchInlineSnapshot(`
      "**Neuroformer: Multimodal Pretraining**\\
      A, B, C, D, E and 2 more · ICLR 2024 (first published 2023)\\
      Trains one transformer.\\
      neuroscience, brain-decoding"
    `);
  });

  it('says what is missing', () => {
    expect(paperRow({})).toMatchInlineSnapshot(`
      "**Without a title**\\
      Without a summary\\
      Without a topic"
    `);
  });

  it('keeps hostile fields in their places', async () => {
    for (const text of HOSTILE) {
      const { elements } = await shown(
        paperRow({ title: text, authors: [text], venue: text, topics: [text], summary: text }),
      );
      expect([...elements].filter((name) => !['p', 'a', 'strong', 'br'].includes(name))).toEqual([]);
    }
  });
});
