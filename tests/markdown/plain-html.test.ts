import { expect, it } from 'vitest';
import { plainHtml } from '../../src/markdown/plain-html.ts';

const cited = (id: string) =>
  id === 'known' ? { href: 'https://example.org/papers/known/', titleHtml: 'On <i>α</i>' } : undefined;

it.each([
  [
    'paragraphs, emphasis and dashes',
    'One *two* -- **three**.\n\nFour',
    '<p>One <em>two</em> – <strong>three</strong>.</p><p>Four</p>',
  ],
  [
    'maths in a line and on a line of its own',
    '$x_i$ and\n\n$$\nE = mc^2\n$$',
    '<p><i>x</i><sub><i>i</i></sub> and</p><p><i>E</i> = <i>m</i><i>c</i><sup>2</sup></p>',
  ],
  ['lists', '- a\n- b\n\n1. c', '<ul><li><p>a</p></li><li><p>b</p></li></ul><ol><li><p>c</p></li></ol>'],
  [
    'a table',
    '|a|b|\n|-|-|\n|1|2|',
    '<table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table>',
  ],
  ['code', '`a<b`\n\n    c & d', '<p><code>a&lt;b</code></p><pre><code>c &amp; d</code></pre>'],
  [
    'links, for pictures too',
    '[a](https://a.example/?b&c "t") ![d](https://d.example/)',
    '<p><a href="https://a.example/?b&amp;c">a</a> <a href="https://d.example/">d</a></p>',
  ],
  [
    'links that are defined elsewhere',
    '[a][b]\n\n[b]: https://b.example/',
    '<p><a href="https://b.example/">a</a></p>',
  ],
  [
    'citations with the address and the title of the paper',
    'See [@known].',
    '<p>See <a href="https://example.org/papers/known/">On <i>α</i></a>.</p>',
  ],
  ['a citation of nothing as it was typed', 'See [@unknown].', '<p>See [@unknown].</p>'],
  ['a break of a line', 'a\\\nb', '<p>a<br>b</p>'],
])('has %s', (_, markdown, html) => {
  expect(plainHtml(markdown, cited)).toBe(html);
});

it.each([
  ['a link that runs something', '[a](javascript:alert(1))', '<p>a</p>'],
  ['a link to a place that only the page has', '[a](#x) [b](../c)', '<p>a b</p>'],
  ['a picture that is none', '![a"b](data:image/png;base64,x)', '<p>a&quot;b</p>'],
  ['HTML', '<script>alert(1)</script> a <b onclick="x">c</b>', ''],
  ['HTML in a line', 'a <b onclick="x">c</b>', '<p>a c</p>'],
  [
    'quotes in an address',
    '[a](https://a.example/"onclick="x)',
    '<p><a href="https://a.example/&quot;onclick=&quot;x">a</a></p>',
  ],
])('does not carry over %s', (_, markdown, html) => {
  expect(plainHtml(markdown, cited)).toBe(html);
});
