import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper } from './sample-entries.ts';

describe('title-not-in-capitals', () => {
  it.each([
    'BERT',
    'LLM-FP4: 4-Bit Floating-Point Quantized Transformers',
    'BLIP DINO CLIP: Learning Joint Representations of Images and Words',
    '脳の信号を読む',
    'EEG, MEG and fMRI',
  ])('accepts %s', (title) => {
    expect(report(title)).toBe('');
  });

  it('refuses a title in capitals', () => {
    expect(report('ATTENTION IS ALL YOU NEED')).toMatchInlineSnapshot(`
      "content/papers/a.md:2:8  warning  title-not-in-capitals
        Unexpected title in capitals \`ATTENTION IS ALL YOU NEED\`, expected capitals as on the paper's page on arXiv.
        Type it in small letters, with capitals for names and acronyms."
    `);
  });

  it('refuses one with a small word in it', () => {
    expect(report('ON THE ORIGIN OF DEEP NETWORKS via PRUNING')).toContain('title-not-in-capitals');
  });
});

function report(title: string): string {
  return reportOf('title-not-in-capitals', { 'papers/a.md': paper().replace('A title', title) });
}
