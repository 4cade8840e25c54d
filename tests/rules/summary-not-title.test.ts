import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper } from './sample-entries.ts';

const TITLE = 'Sparse Training via Boosting Pruning Plasticity';

describe('summary-not-title', () => {
  it('accepts a paper without summary, and a summary that tells something', () => {
    expect(summary()).toBe('');
    expect(
      summary('Regrows pruned connections during training, so that sparse networks keep their accuracy.'),
    ).toBe('');
  });

  it('refuses the title again', () => {
    expect(summary(TITLE)).toMatchInlineSnapshot(`
      "content/papers/a.md:4:10  warning  summary-not-title
        Unexpected summary in the words of the title, expected what the paper does or finds.
        Say in one plain sentence what a reader learns from it."
    `);
  });

  it.each(['Boosting the plasticity of pruning for sparse training.', `${TITLE}: a new method.`])(
    'refuses the title in other order, and with little more: %s',
    (text) => {
      expect(summary(text)).toContain('summary-not-title');
    },
  );

  it('has nothing to say where there are no words', () => {
    expect(summary('…')).toBe('');
  });
});

function summary(text?: string): string {
  const lines = text === undefined ? [] : [`summary: ${JSON.stringify(text)}`];
  return reportOf('summary-not-title', { 'papers/a.md': paper(lines).replace('A title', TITLE) });
}
