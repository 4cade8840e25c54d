import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper } from './sample-entries.ts';

describe('arxiv-category', () => {
  it.each([
    'cs.LG',
    'q-bio.NC',
    'astro-ph',
    'astro-ph.GA',
    'cond-mat.stat-mech',
    'cond-mat.mes-hall',
    'physics.data-an',
    'physics.optics',
    'hep-th',
    'math-ph',
    'nlin.AO',
    'cmp-lg',
    'q-alg',
  ])('accepts %s', (category) => {
    expect(reportOf('arxiv-category', { 'papers/a.md': paper([`category: ${category}`]) })).toBe('');
  });

  it('accepts a paper without one', () => {
    expect(reportOf('arxiv-category', { 'papers/a.md': paper() })).toBe('');
  });

  it('refuses other words, and says which category was meant', () => {
    expect(
      reportOf('arxiv-category', {
        'papers/a.md': paper(['category: Machine Learning (cs.LG)']),
        'papers/b.md': paper(['category: CS.cv']),
        'papers/c.md': paper(['category: machine learning']),
        'papers/d.md': paper(['category: cs.LG; stat.ML']),
        'papers/e.md': paper([String.raw`category: "}\n}\n@misc{evil, title={Evil"`]),
      }),
    ).toMatchInlineSnapshot(`
      "content/papers/a.md:4:11  error  arxiv-category
        Unexpected category \`Machine Learning (cs.LG)\`, expected the name of one of arXiv's, such as \`cs.LG\`.
        Type category: cs.LG

      content/papers/b.md:4:11  error  arxiv-category
        Unexpected category \`CS.cv\`, expected the name of one of arXiv's, such as \`cs.LG\`.
        Type category: cs.CV

      content/papers/c.md:4:11  error  arxiv-category
        Unexpected category \`machine learning\`, expected the name of one of arXiv's, such as \`cs.LG\`.
        Copy it from the page of the paper on arXiv, or leave it out.

      content/papers/d.md:4:11  error  arxiv-category
        Unexpected category \`cs.LG; stat.ML\`, expected the name of one of arXiv's, such as \`cs.LG\`.
        Type category: cs.LG

      content/papers/e.md:4:11  error  arxiv-category
        Unexpected category \`}
      }
      @misc{evil, title={Evil\`, expected the name of one of arXiv's, such as \`cs.LG\`.
        Copy it from the page of the paper on arXiv, or leave it out."
    `);
  });
});
