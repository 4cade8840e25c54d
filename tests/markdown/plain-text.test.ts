import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/markdown/plain-text.ts';

describe('plainText', () => {
  it.each([
    ['Some *emphasis*, **more** and `code`.', 'Some emphasis, more and code.'],
    ['See [the page](https://example.org) or <https://example.org>.', 'See the page or https://example.org.'],
    ['An ![image of a neuron](https://example.org/a.png).', 'An image of a neuron.'],
    ['H<sub>2</sub>O', 'H2O'],
    ['p \\< 0.05, \\[@a], 5&nbsp;%', 'p < 0.05, [@a], 5 %'],
    ['One  \ntwo\\\nthree', 'One two three'],
    ['One -- two `a -- b` --c', 'One – two a -- b --c'],
    ['', ''],
  ])('gives the words of %j', (markdown, words) => {
    expect(plainText(markdown)).toBe(words);
  });

  it.each([
    ['$\\alpha$-helix', 'α-helix'],
    ['$\\mathcal{O}(n)$', 'O(n)'],
    ['$x^2$', 'x2'],
    ['$a < b \\& c > d$', 'a<b&c>d'],
    ["$f'$", 'f′'],
    ['costs \\$5', 'costs $5'],
  ])('gives the characters of the maths in %j', (markdown, words) => {
    expect(plainText(markdown)).toBe(words);
  });

  it('gives the LaTeX of maths that cannot be typeset', () => {
    expect(plainText('The $\\frac{a}{$ here.')).toBe('The \\frac{a}{ here.');
  });

  it('gives the characters of formulas that may not stand within a line', () => {
    expect(plainText('$$\n\\begin{align}\na &= b\n\\end{align}\n$$')).toBe('a=b');
  });

  it('gives the titles of cited papers', () => {
    const titles = new Map([['a', 'On Neurons']]);
    expect(plainText('As [@a] shows.', (id) => titles.get(id))).toBe('As On Neurons shows.');
  });

  it('gives nothing for a citation without title', () => {
    expect(plainText('As [@a] shows.')).toBe('As shows.');
  });

  it('gives a line to each paragraph, heading and item', () => {
    expect(plainText('# One\n\nTwo\nlines.\n\n- three\n- four\n\n> five')).toMatchInlineSnapshot(`
      "One
      Two
      lines.
      three
      four
      five"
    `);
  });

  it('gives a line to each code block and formula', () => {
    expect(plainText('One.\n\n```js\ntwo\n```\n\n$$\n3\n$$')).toBe('One.\ntwo\n3');
  });

  it('gives a line to each cell', () => {
    expect(plainText('| a | b |\n|---|---|\n| c | d |')).toBe('a\nb\nc\nd');
  });

  it('does not show where links lead', () => {
    expect(plainText('See [this][1].\n\n[1]: https://example.org "Title"')).toBe('See this.');
  });
});
