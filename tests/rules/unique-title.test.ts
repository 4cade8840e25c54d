import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper } from './sample-entries.ts';

describe('unique-title', () => {
  it('accepts different titles', () => {
    expect(titles('Neural Fields', 'Neural Field')).toBe('');
    expect(titles('???', '!!!')).toBe('');
  });

  it('refuses the same title twice', () => {
    expect(titles('Neural Fields', 'Neural Fields')).toMatchInlineSnapshot(`
      "content/papers/b.md:2:8  error  unique-title
        Unexpected \`Neural Fields\` for \`title\`, expected a paper that is not in the list: content/papers/a.md has the same title.
        Keep one of the two files; if they are different papers, correct the title of one."
    `);
  });

  it('refuses titles that differ only in punctuation, case, accents and white space', () => {
    expect(titles('Neural Fields: A Résumé', 'Neural fields -- a  resume.')).toMatchInlineSnapshot(`
      "content/papers/b.md:2:8  error  unique-title
        Unexpected \`Neural fields -- a  resume.\` for \`title\`, expected a paper that is not in the list: content/papers/a.md has the same title.
        Keep one of the two files; if they are different papers, correct the title of one."
    `);
  });
});

function titles(first: string, second: string): string {
  const file = (title: string): string => paper().replace('A title', title);
  return reportOf('unique-title', { 'papers/a.md': file(first), 'papers/b.md': file(second) });
}
