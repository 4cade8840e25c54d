import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper } from './sample-entries.ts';

describe('no-lost-characters', () => {
  it('accepts the characters of all scripts, emoji and private use, which another rule judges', () => {
    expect(report(paper(['venue: "Ὀδύσσεια \\uD83D\\uDE00"'], 'ψ 大 𝔘 😀 \\uFFFD'))).toBe('');
  });

  it('refuses what stands for a character that could not be read, with its line', () => {
    expect(report(paper([], 'One.\nBy Schr\uFFFDdinger.'))).toMatchInlineSnapshot(`
      "content/papers/a.md:7:8  error  no-lost-characters
        Unexpected U+FFFD, expected the character that was lost there.
        Type it as the paper has it; it stands after \`By Schr\`."
    `);
  });

  it('refuses it as an escape of YAML, and half of a pair of surrogates', () => {
    expect(report(paper(['venue: "A \\uFFFD"']))).toMatchInlineSnapshot(`
      "content/papers/a.md:4:8  error  no-lost-characters
        Unexpected U+FFFD, expected the character that was lost there.
        Type it as the paper has it; it stands after \`A \`."
    `);
    expect(report(paper(['venue: "A \\uD83D"'], 'One 😀.'))).toContain('U+D83D');
  });

  it('refuses noncharacters, which no XML may hold', () => {
    expect(report(paper([], 'A \uFFFF.'))).toContain('Unexpected U+FFFF');
  });
});

function report(file: string): string {
  return reportOf('no-lost-characters', { 'papers/a.md': file });
}
