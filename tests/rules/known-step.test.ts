import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper, readingPath } from './sample-entries.ts';

describe('known-step', () => {
  it('accepts steps that are papers of the list', () => {
    expect(steps('steps: [{ paper: robotics, why: First. }, { paper: neurons, why: Then. }]')).toBe('');
  });

  it('leaves steps of the wrong form to another rule', () => {
    expect(steps('steps: [zzz]')).toBe('');
    expect(steps()).toBe('');
  });

  it('refuses an unknown paper at its position, and names the one that was meant', () => {
    expect(steps('steps:', '  - paper: robotics', '    why: First.', '  - paper: nuerons', '    why: Then.'))
      .toMatchInlineSnapshot(`
      "content/paths/p.md:8:12  error  known-step
        Unexpected step \`nuerons\`, expected the name of a file in content/papers/.
        Did you mean \`neurons\`?"
    `);
  });

  it('says what to do when no paper is near', () => {
    expect(steps('steps: [{ paper: zzz, why: First. }]')).toMatchInlineSnapshot(`
      "content/paths/p.md:5:18  error  known-step
        Unexpected step \`zzz\`, expected the name of a file in content/papers/.
        Add content/papers/zzz.md first, or remove the step."
    `);
  });

  it('refuses a paper visited twice', () => {
    expect(steps('steps: [{ paper: neurons, why: First. }, { paper: neurons, why: Again. }]'))
      .toMatchInlineSnapshot(`
      "content/paths/p.md:5:51  error  known-step
        Unexpected second visit to \`neurons\`, expected each paper once in a path.
        Remove one of the two steps."
    `);
  });
});

function steps(...lines: string[]): string {
  return reportOf('known-step', {
    'papers/neurons.md': paper(),
    'papers/robotics.md': paper(),
    'paths/p.md': readingPath(lines),
  });
}
