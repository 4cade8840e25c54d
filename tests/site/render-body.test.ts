import type { AstroConfig } from 'astro';
import { describe, expect, it } from 'vitest';
import { bodyRenderer } from '../../src/site/render-body.ts';
import { markdownProcessor } from '../../src/markdown/processor.ts';

/** As much of Astro's configuration as the renderer looks at. */
function config(processor: unknown): AstroConfig {
  return { base: '/lists/', markdown: { processor } } as AstroConfig;
}

function rendering(result: () => Promise<{ code: string }>) {
  return config({ createRenderer: () => Promise.resolve({ render: result }) });
}

describe('a body', () => {
  it('becomes HTML, with citations as links that show the title', async () => {
    const render = await bodyRenderer(config(markdownProcessor), new Map([['a', { title: 'A & B' }]]));
    expect(await render('See [@a] and *this*.', 'x.md')).toBe(
      '<p>See <cite><a href="/lists/papers/a/">A &#x26; B</a></cite> and <em>this</em>.</p>',
    );
    expect(await render('', 'x.md')).toBe('');
  });

  it('that begins like frontmatter keeps all its text', async () => {
    const render = await bodyRenderer(config(markdownProcessor), new Map());
    expect(await render('---\nfirst: 1\n---\nSecond.', 'x.md')).toContain('first: 1');
  });

  it('stops the build when a plugin throws', async () => {
    const render = await bodyRenderer(
      rendering(() => Promise.reject(new Error('plugin broke'))),
      new Map(),
    );
    const failure = render('Text.', 'content/papers/x.md');
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
    await expect(render('Text.', 'content/papers/x.md')).rejects.toThrow('rendered to nothing');
  });
});
