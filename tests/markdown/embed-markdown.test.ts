import { expect, it } from 'vitest';
import { embedMarkdown } from '../../src/markdown/embed-markdown.ts';
import { parseMarkdown } from '../../src/markdown/parser.ts';

it.each([
  ['See [@a] and [@b].', 'See <a> and <b>.'],
  ['`[@a]`, \\[@a], [@a](x), $[@a]$', '`[@a]`, \\[@a], [@a](x), $[@a]$'],
  ['Not [@known].\n\n- [@a]\n  [@a]\n', 'Not [@known].\n\n- <a>\n  <a>\n'],
  ['No citation', 'No citation'],
])('citations in %j become %j', (markdown, linked) => {
  expect(embedMarkdown(markdown, 2, (id) => (id === 'known' ? undefined : `<${id}>`))).toBe(linked);
});

it.each([
  ['## Background\n\nx\n\n## Search ##\n\ny', '### Background\n\nx\n\n### Search\n\ny'],
  ['# One\n### Two\n\n\\# Text', '### One\n#### Two\n\n\\# Text'],
  ['Under *line*\n===\nText\n\nOn\ntwo lines\n---', '### Under *line*\nText\n\n#### On two lines'],
  [
    '> ## Quoted\n> text\n\n- # In [@a]\n\n```\n# code\n```',
    '> ### Quoted\n> text\n\n- ### In <a>\n\n```\n# code\n```',
  ],
  ['##\n\n## [@a] ##', '###\n\n### <a>'],
  ['## a@example.org ##\n\nx', '### a@example.org\n\nx'],
  ['a@example.org\n---\nx', '### a@example.org\nx'],
  ['###### 大<![CDATA[ada@example.org|-|-|\n$x$', '### 大<![CDATA[ada@example.org|-|-|\n$x$'],
])('headings in %j become %j', (markdown, sunk) => {
  expect(embedMarkdown(markdown, 2, (id) => `<${id}>`)).toBe(sunk);
  expect(headingsIn(sunk)).toBe(headingsIn(markdown));
});

function headingsIn(markdown: string): number {
  return JSON.stringify(parseMarkdown(markdown)).split('"heading"').length - 1;
}
