import { expect, it } from 'vitest';
import { cssString } from '../../src/data/css-string.ts';

it.each([
  ['Neurons, Real and Artificial', "'Neurons, Real and Artificial'"],
  [`The "real" ones'`, "'The \\22 real\\22  ones\\27 '"],
  ['R & D: this; <b>', "'R \\26  D\\3a  this\\3b  \\3c b\\3e '"],
  ['Back\\slash', "'Back\\5c slash'"],
  ['two\nlines', "'two\\a lines'"],
  ['脳 · Ünïcode', "'脳 · Ünïcode'"],
])('the text %j is a string of CSS that says the same', (text, css) => {
  expect(cssString(text)).toBe(css);
});
