import { describe, expect, it } from 'vitest';
import { readForm } from '../../../scripts/suggestion/read-form.ts';
import { cpuTime } from '../../cpu-time.ts';

const LABELS = ['Paper', 'Topics', 'Why'];
const read = (body: string): Record<string, string> => Object.fromEntries(readForm(body, LABELS));

describe('the answers of a form', () => {
  it('stand below their labels', () => {
    expect(read('### Paper\n\n2311.00136\n\n### Topics\n\na, b\n\n### Why\n\nBecause.\nIndeed.')).toEqual({
      Paper: '2311.00136',
      Topics: 'a, b',
      Why: 'Because.\nIndeed.',
    });
  });

  it('are read with newlines of Windows, which GitHub sends', () => {
    expect(read('### Paper\r\n\r\n2311.00136\r\n\r\n### Topics\r\n\r\na')).toEqual({
      Paper: '2311.00136',
      Topics: 'a',
    });
  });

  it('are left out where there is none', () => {
    expect(read('### Paper\n\n_No response_\n\n### Topics\n\n\n\n### Why\n\nBecause.')).toEqual({
      Why: 'Because.',
    });
    expect(read('')).toEqual({});
    expect(read('Some issue without a form.')).toEqual({});
  });

  it('may hold headings of their own, and those of other fields', () => {
    expect(read('### Paper\n\na\n\n### Why\n\nSee\n### Paper\nb\n### Else\nc')).toEqual({
      Paper: 'a',
      Why: 'See\n### Paper\nb\n### Else\nc',
    });
  });

  it.each([
    ['one long heading', `### ${' '.repeat(1_000_000)}`],
    ['many headings', '### Paper\n'.repeat(100_000)],
    ['many line breaks', '\r\n'.repeat(500_000)],
  ])('are read in a moment from %s', (_, body) => {
    expect(cpuTime(() => void read(body))).toBeLessThan(1000);
  });
});
