import type { AstroConfig } from 'astro';
import { describe, expect, it } from 'vitest';
import { bodyRenderer, type BodyText } from '../../src/site/render-body.ts';
import { markdownProcessor } from '../../src/markdown/processor.ts';

/** As much of Astro's configuration as the renderer looks at. */
function config(processor: unknown): AstroConfig {
  return { base: '/lists/', markdown: { processor } } as AstroConfig;
}

function text(markdown: string): BodyText {
  return { markdown, ids: 'abstract-x', level: 2 };
}

function rendering(result: () => Promise<{ code: string }>) {
  return config({ createRenderer: () => Promise.resolve({ render: result }) });
}

describe('a body', () => {
  it('becomes HTML, with citations as links that show the title', async () => {
    const render = await bodyRenderer(config(markdownProcessor), new Map([['a', { title: 'A & B' }]]));
    expect(await render(text('See [@a] and *this*.'), 'x.md')).toBe(
      '<p>See <cite><a href="/lists/papers/a/">A &#x26; B</a></cite> and <em>this</em>.</p>',
    );
    expect(await render(text(''), 'x.md')).toBe('');
  });

  it('is a part of its page, with ids of its own and headings below the one above it', async () => {
    const render = await bodyRenderer(config(markdownProcessor), new Map());
    expect(await render(text('## Search\n\nWe searched.[^s]\n\n[^s]: Twice.'), 'x.md'))
      .toMatchInlineSnapshot(`
      "<h3 id="abstract-x--search">Search</h3>
      <p>We searched.<sup><a href="#abstract-x--fn-1" id="abstract-x--fnref-1" data-footnote-ref="" aria-describedby="abstract-x--footnote-label">1</a></sup></p>
      <section data-footnotes="" class="footnotes"><p class="visually-hidden" id="abstract-x--footnote-label" lang="en">Footnotes</p>
      <ol>
      <li id="abstract-x--fn-1">
      <p>Twice. <a href="#abstract-x--fnref-1" data-footnote-backref="" aria-label="Back to reference 1" class="data-footnote-backref" lang="en">↩</a></p>
      </li>
      </ol>
      </section>"
    `);
  });

  it('that begins like frontmatter keeps all its text', async () => {
    const render = await bodyRenderer(config(markdownProcessor), new Map());
    expect(await render(text('---\nfirst: 1\n---\nSecond.'), 'x.md')).toContain('first: 1');
  });

  it('stops the build when a plugin throws', async () => {
    const render = await bodyRenderer(
      rendering(() => Promise.reject(new Error('plugin broke'))),
      new Map(),
    );
    const failure = render(text('Text.'), 'content/papers/x.md');
    await expect(failure).rejects.toThrow(
      'content/papers/x.md: the Markdown could not be rendered, and no site was built.',
    );
    await expect(failure).rejects.toMatchObject({ cause: { message: 'plugin broke' } });
  });

  it('stops the build when its text renders to nothing', async () => {
    const render = await bodyRenderer(
      rendering(() => Promise.resolve({ code: '<p> </p>' })),
      new Map(),
    );
    await expect(render(text('Text.'), 'content/papers/x.md')).rejects.toThrow('rendered to nothing');
  });
});
