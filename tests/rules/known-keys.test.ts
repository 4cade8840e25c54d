import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper, readingPath, topic } from './sample-entries.ts';

describe('known-keys', () => {
  it('accepts all keys of the schema', () => {
    const lines = ['venue: ICLR 2024', 'links:', '  code: https://example.org/code'];
    const files = { 'papers/a.md': paper(lines), 'topics/x.md': topic(['hue: 90']) };
    expect(reportOf('known-keys', files)).toBe('');
  });

  it('refuses an unknown key at its position, and names the one that was meant', () => {
    expect(reportOf('known-keys', { 'papers/a.md': paper(['venue: ICLR 2024', 'auhtors: [Ada Lovelace]']) }))
      .toMatchInlineSnapshot(`
        "content/papers/a.md:5:1  error  known-keys
          Unexpected key \`auhtors\`, expected one of \`title\`, \`language\`, \`authors\`, \`published\`, \`added\`, \`topics\`, \`arxiv\`, \`category\`, \`doi\`, \`venue\`, \`links\`, \`summary\`, \`featured\`, \`aliases\`, \`key\`, \`changes\`.
          Did you mean \`authors\`?"
      `);
  });

  it('refuses a key in the wrong case', () => {
    expect(reportOf('known-keys', { 'papers/a.md': paper(['DOI: "10.1000/xyz"']) })).toMatchInlineSnapshot(`
      "content/papers/a.md:4:1  error  known-keys
        Unexpected key \`DOI\`, expected one of \`title\`, \`language\`, \`authors\`, \`published\`, \`added\`, \`topics\`, \`arxiv\`, \`category\`, \`doi\`, \`venue\`, \`links\`, \`summary\`, \`featured\`, \`aliases\`, \`key\`, \`changes\`.
        Did you mean \`doi\`?"
    `);
  });

  it('says so when no key is near', () => {
    expect(reportOf('known-keys', { 'papers/a.md': paper(['zzz: 1']) })).toMatchInlineSnapshot(`
      "content/papers/a.md:4:1  error  known-keys
        Unexpected key \`zzz\`, expected one of \`title\`, \`language\`, \`authors\`, \`published\`, \`added\`, \`topics\`, \`arxiv\`, \`category\`, \`doi\`, \`venue\`, \`links\`, \`summary\`, \`featured\`, \`aliases\`, \`key\`, \`changes\`.
        Remove the line, or use one of these keys."
    `);
  });

  it('refuses an unknown kind of link', () => {
    const lines = ['links:', '  code: https://example.org/code', '  projct: https://example.org/'];
    expect(reportOf('known-keys', { 'papers/a.md': paper(lines) })).toMatchInlineSnapshot(`
      "content/papers/a.md:6:3  error  known-keys
        Unexpected key \`links.projct\`, expected one of \`code\`, \`project\`, \`openreview\`, \`pdf\`.
        Did you mean \`project\`?"
    `);
    expect(reportOf('known-keys', { 'papers/a.md': paper(['links: { kode: https://example.org/code }']) }))
      .toMatchInlineSnapshot(`
      "content/papers/a.md:4:10  error  known-keys
        Unexpected key \`links.kode\`, expected one of \`code\`, \`project\`, \`openreview\`, \`pdf\`.
        Did you mean \`code\`?"
    `);
  });

  it('is not led astray by names that every object has', () => {
    expect(reportOf('known-keys', { 'papers/a.md': paper(['constructor: 1', '__proto__: { title: x }']) }))
      .toMatchInlineSnapshot(`
        "content/papers/a.md:4:1  error  known-keys
          Unexpected key \`constructor\`, expected one of \`title\`, \`language\`, \`authors\`, \`published\`, \`added\`, \`topics\`, \`arxiv\`, \`category\`, \`doi\`, \`venue\`, \`links\`, \`summary\`, \`featured\`, \`aliases\`, \`key\`, \`changes\`.
          Remove the line, or use one of these keys.

        content/papers/a.md:5:1  error  known-keys
          Unexpected key \`__proto__\`, expected one of \`title\`, \`language\`, \`authors\`, \`published\`, \`added\`, \`topics\`, \`arxiv\`, \`category\`, \`doi\`, \`venue\`, \`links\`, \`summary\`, \`featured\`, \`aliases\`, \`key\`, \`changes\`.
          Remove the line, or use one of these keys."
      `);
  });

  it('refuses an unknown key of a topic', () => {
    expect(reportOf('known-keys', { 'topics/x.md': topic(['color: 90']) })).toMatchInlineSnapshot(`
      "content/topics/x.md:5:1  error  known-keys
        Unexpected key \`color\`, expected one of \`title\`, \`order\`, \`description\`, \`recommended\`, \`hue\`.
        Remove the line, or use one of these keys."
    `);
  });

  it('refuses an unknown key of a path and of its steps', () => {
    const lines = ['hue: 90', 'steps:', '  - paper: a', '    why: First.', '  - paper: b', '    whi: Then.'];
    expect(reportOf('known-keys', { 'paths/p.md': readingPath(lines) })).toMatchInlineSnapshot(`
      "content/paths/p.md:5:1  error  known-keys
        Unexpected key \`hue\`, expected one of \`title\`, \`order\`, \`description\`, \`steps\`.
        Remove the line, or use one of these keys.

      content/paths/p.md:10:5  error  known-keys
        Unexpected key \`steps.1.whi\`, expected one of \`paper\`, \`why\`.
        Did you mean \`why\`?"
    `);
  });

  it('refuses unknown keys of the site, with lines of site.yaml', () => {
    const site = 'title: A\ndescripton: B\nurl: https://example.org/\neditor:\n  nam: Ada\n';
    expect(reportOf('known-keys', { 'site.yaml': site })).toMatchInlineSnapshot(`
      "content/site.yaml:2:1  error  known-keys
        Unexpected key \`descripton\`, expected one of \`title\`, \`description\`, \`url\`, \`repository\`, \`editor\`, \`languages\`, \`theme\`, \`socialImages\`, \`paperFiles\`, \`newsletter\`, \`firstUrl\`, \`licence\`, \`doi\`.
        Did you mean \`description\`?

      content/site.yaml:5:3  error  known-keys
        Unexpected key \`editor.nam\`, expected one of \`name\`, \`url\`.
        Did you mean \`name\`?"
    `);
  });
});
