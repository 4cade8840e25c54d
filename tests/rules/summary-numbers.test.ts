import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper } from './sample-entries.ts';

describe('summary-numbers', () => {
  it.each([
    ['Reaches 96.98% accuracy.', 'a test accuracy of 96.98%'],
    ['Reaches 96.98 % accuracy.', 'a test accuracy of 96.98\\%'],
    ['Compares eight methods on five datasets.', 'a benchmark of 8 methods on 5 datasets'],
    ['Compares 8 methods.', 'We compare eight methods.'],
    ['Improves error by 20–30%.', 'a 20-30% relative improvement'],
    ['Improves performance by 2–4%.', 'by 3% - 4% there and by 2% - 3% here'],
    ['Reviews over 2000 papers.', 'based on 2,000 papers'],
    ['Reviews over 2,000 papers.', 'based on 2000 papers'],
    ['Runs 16x faster.', 'by a factor of 16'],
    ['Runs 4.6 times faster.', 'accelerated 4.6x'],
    ['Needs ten thousand parameters.', 'with under 10,000 trainable parameters'],
    ['Needs 16,000 tokens.', 'a context of 16k'],
    ['Trains on 3 million images.', 'three million images'],
    ['Detects tumours above 3 ml.', 'those larger than 3ml'],
    ['Takes twenty-five steps.', 'in 25 steps'],
    ['Has three parts.', 'It (i) reads, (ii) thinks and (iii) writes.'],
    ['Has 3 parts.', 'It (1) reads, (2) thinks and (3) writes.'],
    ['Has half the error.', 'a lower error'],
    ['Has two stages, one for each task.', 'a stage for detection and another for refinement'],
    ['Studies hundreds of cells, dozens at a time.', 'many cells'],
    ['Writes in $O(n^2)$ time.', 'quadratic time'],
    ['Recurs 0.50 of the time.', 'with probability 0.5'],
    ['Counts 10 in maths.', 'up to $10$ layers'],
  ])('accepts the numbers of the abstract: %s', (summary, abstract) => {
    expect(report(summary, abstract)).toBe('');
  });

  it.each([
    'Compares a 3D model with a U-Net and a 2.5D one.',
    'Asks GPT-4, Llama-2-7B and ResNet-50 about CIFAR-10.',
    'Reaches the best top-5 accuracy and F1-score of V1 and CA3.',
  ])('takes no number from a name: %s', (summary) => {
    expect(report(summary, 'Nothing of that.')).toBe('');
  });

  it('takes a number from the title, and the year from the dates', () => {
    const lines = [
      'published: "2021-11"',
      'venue: A challenge 2022',
      'summary: "Of 2021 and 2022, in 2.5 dimensions."',
    ];
    const text = paper(lines, 'An abstract.').replace('A title', 'A network of 2.5 dimensions');
    expect(reportOf('summary-numbers', { 'papers/a.md': text })).toBe('');
  });

  it('refuses a number that the abstract does not give, and names those it may have been', () => {
    expect(report('Reaches 96.89% on eleven datasets.', 'It reaches 96.98% with 0.93 on 12 of 40.'))
      .toMatchInlineSnapshot(`
        "content/papers/a.md:4:10  warning  summary-numbers
          Unexpected number \`96.89\` in the summary, expected one that the abstract gives.
          The nearest there: \`96.98\`, \`40\`, \`12\`. A summary says nothing that its abstract does not: correct the number, or leave it out.

        content/papers/a.md:4:10  warning  summary-numbers
          Unexpected number \`eleven\` in the summary, expected one that the abstract gives.
          The nearest there: \`12\`, \`0.93\`, \`40\`. A summary says nothing that its abstract does not: correct the number, or leave it out."
      `);
  });

  it.each([
    ['Takes 2–5 days.', 'It takes 2 to 4 days.', '5'],
    ['Is 10x faster.', 'It is 100x faster.', '10x'],
    ['Has 1,024 units.', 'It has 1,042 units.', '1,024'],
    ['Trains on 4 million images.', 'on 3 million images', '4 million'],
    ['Reviews 2,000 papers.', 'two hundred papers, in 2 parts', '2,000'],
    ['Was made in 2019.', 'It was made.', '2019'],
    ['Uses 4-bit numbers.', 'in eight bits', '4'],
  ])('refuses %s', (summary, abstract, number) => {
    expect(report(summary, abstract)).toContain(`Unexpected number \`${number}\``);
  });

  it('has nothing to say of a paper without summary or without abstract', () => {
    expect(reportOf('summary-numbers', { 'papers/a.md': paper() })).toBe('');
    expect(report('Reaches 99%.', '')).toBe('');
  });
});

function report(summary: string, abstract: string): string {
  return reportOf('summary-numbers', {
    'papers/a.md': paper([`summary: ${JSON.stringify(summary)}`], abstract),
  });
}
