import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper } from './sample-entries.ts';

describe('whole-abstract', () => {
  it.each([
    'It ends.',
    'It ends (here.)',
    'Does it end?',
    'Code: https://example.org/code',
    'Code: <https://example.org/code>',
    'It shows $x^2$',
    '$$\nx\n$$',
    'As in [@a]',
    'Three things:\n\n- one\n- two',
    '**Bold end.**',
    '結束。',
    'It ends.\n\n## Notes\n\nAnd this does not',
  ])('accepts %j', (text) => {
    expect(report(text)).toBe('');
  });

  it('leaves an empty abstract to the rule about that', () => {
    expect(report('')).toBe('');
  });

  it('refuses an end within a sentence, at its position', () => {
    expect(report('One.\n\nWe show that\nnetworks of')).toMatchInlineSnapshot(`
      "content/papers/a.md:9:12  warning  whole-abstract
        Unexpected end of the abstract after \`of\`, expected a whole sentence.
        Copy the abstract again from the paper's own page."
    `);
  });

  it.each(['We show that...', 'We show that …', 'We show [...]'])('refuses dots at the end: %s', (text) => {
    expect(report(text)).toContain('end of the abstract with dots');
  });

  it.each(['We show,', 'Code is available at:', 'We show a net-'])('refuses %s', (text) => {
    expect(report(text)).toContain('whole-abstract');
  });

  it('looks above the notes', () => {
    expect(report('We show\n\n## Notes\n\nGood.')).toContain('content/papers/a.md:6:8');
  });
});

function report(text: string): string {
  return reportOf('whole-abstract', { 'papers/a.md': paper([], text) });
}
