import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARKDOWN_MATHS, splitMaths } from '../../src/model/maths.ts';
import { cpuTime } from '../cpu-time.ts';

/** The segments of a text, maths between guillemets. */
function shown(text: string): string {
  return splitMaths(text)
    .map(({ kind, value }) => (kind === 'maths' ? `«${value}»` : value))
    .join('');
}

describe('a text is cut at its maths', () => {
  it.each([
    ['the $i$-th of $n_i$ cells', 'the «i»-th of «n_i» cells'],
    ['$$x$$ and \\(y\\) and \\[z\\]', '«x» and «y» and «z»'],
    ['$\\$5$ in maths', '«\\$5» in maths'],
    ['over\n$a\nb$ lines', 'over\n«a\nb» lines'],
    ['$x$', '«x»'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['from $5 to $10'],
    ['$35,000 in total'],
    ['\\$5 and \\$10'],
    ['$ x $ has spaces'],
    ['$20,000 and USD$30'],
    ['$$'],
    ['$'],
    ['\\('],
  ])('but money is money: %s', (text) => {
    expect(shown(text)).toBe(text);
  });

  it('without a loss, whatever stands in it', () => {
    const text = fc.array(
      fc.constantFrom('$', '$$', '\\', '(', ')', '[', ']', ' ', 'a', '1', '\\(', '\\)', '{', '\n'),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const source = parts.join('');
        const letters = (all: string): string => all.replace(/[^a1{]/g, '');
        expect(
          letters(
            splitMaths(source)
              .map(({ value }) => value)
              .join(''),
          ),
        ).toBe(letters(source));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['$', '$a', '$$a', '\\(a', '\\[', '\\', '$ a'])('in a moment, a flood of %j too', (part) => {
    expect(cpuTime(() => splitMaths(part.repeat(200_000)))).toBeLessThan(5_000);
  });
});

describe('what is maths in a Markdown text', () => {
  const masked = (text: string): string => text.replaceAll(new RegExp(MARKDOWN_MATHS, 'gu'), '«»');

  it.each([
    ['the $i$-th of $$\nn\n$$ cells', 'the «»-th of «» cells'],
    ['$\\$5$ in maths', '«» in maths'],
    ['\\$5 and \\$10, $', '\\$5 and \\$10, $'],
    ['$ x $ and $5 and $10', '«» and «»10'],
  ])('%j', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it.each(['$', '$a', '$$a', '\\$', '$ a', '$\\$'])('is found in a moment in a flood of %j', (part) => {
    expect(cpuTime(() => masked(part.repeat(200_000)))).toBeLessThan(5_000);
  });
});
