import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper, topic } from './sample-entries.ts';

describe('shallow-nesting', () => {
  it('accepts what people write', () => {
    const text = '> > A quote in a quote\n\n- [a [b [c]]]\n  - x\n    1. y\n\n---\n\n* * *\n\n[@a] '.repeat(
      30,
    );
    expect(reportOf('shallow-nesting', { 'papers/a.md': paper([], text) })).toBe('');
    expect(body('> '.repeat(16))).toBe('');
    expect(body(`${'['.repeat(16)}${']'.repeat(16)}`)).toBe('');
    expect(body('\\['.repeat(500))).toBe('');
  });

  it('refuses quotes and lists that stand too deep in each other', () => {
    expect(body(`One.\n${'> '.repeat(17)}a`)).toMatchInlineSnapshot(`
      "content/papers/a.md:7:33  error  shallow-nesting
        Unexpected nesting, expected quotes, lists and brackets at most 16 deep.
        Write it flat; a bracket or marker that is only text takes a backslash: \\[."
    `);
    expect(body('- '.repeat(40))).toContain('shallow-nesting');
    expect(body('1. > * '.repeat(6))).toContain('shallow-nesting');
  });

  it('refuses brackets that stand too deep in each other', () => {
    expect(body(`a${'['.repeat(17)}`)).toContain('content/papers/a.md:6:18  error  shallow-nesting');
  });

  it('looks at notes and at topics, with their lines', () => {
    const deep = '> '.repeat(17);
    expect(
      reportOf('shallow-nesting', { 'papers/a.md': paper([], `One.\n\n## Notes\n\n${deep}`) }),
    ).toContain('a.md:10:');
    expect(reportOf('shallow-nesting', { 'topics/x.md': topic([], deep) })).toContain('x.md:6:');
  });
});

function body(text: string): string {
  return reportOf('shallow-nesting', { 'papers/a.md': paper([], text) });
}
