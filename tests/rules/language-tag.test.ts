import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper } from './sample-entries.ts';

describe('language-tag', () => {
  it('accepts tags of languages that have a name, and papers without one', () => {
    const files = { 'papers/a.md': paper(['language: zh-Hant']), 'papers/b.md': paper(['language: he']) };
    expect(reportOf('language-tag', { ...files, 'papers/c.md': paper() })).toBe('');
  });

  it('refuses names and countries, and says which tag was meant', () => {
    expect(
      reportOf('language-tag', {
        'papers/a.md': paper(['language: Chinese']),
        'papers/b.md': paper(['language: jp']),
        'papers/c.md': paper(['language: "?"']),
      }),
    ).toMatchInlineSnapshot(`
      "content/papers/a.md:4:11  error  language-tag
        Unexpected language \`Chinese\`, expected a language tag such as \`zh\` or \`pt-BR\`.
        Did you mean \`zh\`?

      content/papers/b.md:4:11  error  language-tag
        Unexpected language \`jp\`, expected a language tag such as \`zh\` or \`pt-BR\`.
        Did you mean \`ja\`?

      content/papers/c.md:4:11  error  language-tag
        Unexpected language \`?\`, expected a language tag such as \`zh\` or \`pt-BR\`.
        Look it up at https://r12a.github.io/app-subtags/, or leave it out."
    `);
  });

  it('holds for the languages of the list', () => {
    const site = 'title: T\ndescription: D.\nurl: https://example.org/\nlanguages: [en, cn]\n';
    expect(reportOf('language-tag', { 'site.yaml': site })).toMatchInlineSnapshot(`
      "content/site.yaml:4:17  error  language-tag
        Unexpected language \`cn\`, expected a language tag such as \`zh\` or \`pt-BR\`.
        Did you mean \`zh\`?"
    `);
  });
});
