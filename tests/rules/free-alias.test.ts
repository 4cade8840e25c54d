import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper } from './sample-entries.ts';

describe('free-alias', () => {
  it('accepts former file names that nobody has', () => {
    const files = {
      'papers/a.md': paper(['aliases: [old-a, older-a]']),
      'papers/b.md': paper(['aliases: [old-b]']),
      'papers/c.md': paper(),
    };
    expect(reportOf('free-alias', files)).toBe('');
  });

  it("refuses another paper's file name, also of one further down", () => {
    const files = { 'papers/a.md': paper(['aliases: [old-a, b]']), 'papers/b.md': paper() };
    expect(reportOf('free-alias', files)).toMatchInlineSnapshot(`
      "content/papers/a.md:4:18  error  free-alias
        Unexpected alias \`b\`, expected an address that is free: content/papers/b.md has it.
        Remove it from the paper that has no claim to it."
    `);
  });

  it("refuses the paper's own file name", () => {
    expect(reportOf('free-alias', { 'papers/a.md': paper(['aliases: [a]']) })).toMatchInlineSnapshot(`
      "content/papers/a.md:4:11  error  free-alias
        Unexpected alias \`a\`, expected an address that is free: content/papers/a.md has it.
        Remove it from the paper that has no claim to it."
    `);
  });

  it('refuses an alias that another paper has', () => {
    const files = { 'papers/a.md': paper(['aliases: [old]']), 'papers/b.md': paper(['aliases:', '  - old']) };
    expect(reportOf('free-alias', files)).toMatchInlineSnapshot(`
      "content/papers/b.md:5:5  error  free-alias
        Unexpected alias \`old\`, expected an address that is free: content/papers/a.md has it.
        Remove it from the paper that has no claim to it."
    `);
  });

  it('refuses an alias named twice', () => {
    expect(reportOf('free-alias', { 'papers/a.md': paper(['aliases: [old, old]']) })).toMatchInlineSnapshot(`
      "content/papers/a.md:4:16  error  free-alias
        Unexpected alias \`old\`, expected an address that is free: content/papers/a.md has it.
        Remove it from the paper that has no claim to it."
    `);
  });

  it('refuses what cannot have been a file name', () => {
    const lines = ['aliases: ["Old Name", old.md, papers/old]'];
    expect(reportOf('free-alias', { 'papers/a.md': paper(lines) })).toMatchInlineSnapshot(`
      "content/papers/a.md:4:11  error  free-alias
        Unexpected alias \`Old Name\`, expected the former file name without .md, in lower-case words joined by hyphens.
        Type it as it stood in the address of the page.

      content/papers/a.md:4:23  error  free-alias
        Unexpected alias \`old.md\`, expected the former file name without .md, in lower-case words joined by hyphens.
        Type it as it stood in the address of the page.

      content/papers/a.md:4:31  error  free-alias
        Unexpected alias \`papers/old\`, expected the former file name without .md, in lower-case words joined by hyphens.
        Type it as it stood in the address of the page."
    `);
  });
});
