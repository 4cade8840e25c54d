import { Cite } from '@citation-js/core';
import { Ajv } from 'ajv';
import fs from 'node:fs';
import { expect, it } from 'vitest';
import { writeCslJson } from '../../../src/formats/csl-json/write-csl-json.ts';
import { readCslItem } from '../../../src/formats/csl-json/read-csl-json.ts';
import { lineText } from '../../../src/markdown/line.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { entryFiles, importBack } from '../import-back.ts';
import { fullPaper, listOf, listPapers } from '../list-papers.ts';
import { worstPapers } from '../worst-papers.ts';

const allPapers = [...listPapers, ...worstPapers, fullPaper];

/** These papers as a list of their own. */
function cslOf(papers: readonly Paper[]): string {
  const list = listOf(papers);
  return writeCslJson(list.papers, list);
}

it.each([
  ['the list', listPapers],
  ['papers that formats get wrong', worstPapers],
])('gives %s back to the byte', (_, papers) => {
  expect(importBack(cslOf(papers), 'CSL-JSON')).toEqual(entryFiles(papers));
});

it('is CSL-JSON by its own schema', () => {
  const schema = JSON.parse(fs.readFileSync('tests/fixtures/csl/csl-data.json', 'utf8')) as object;
  const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
  validate(JSON.parse(cslOf(allPapers)));
  expect(validate.errors).toBeNull();
  expect(validate(JSON.parse(cslOf([])))).toBe(true);
});

it('is read by another program, with the same titles, people, dates and identifiers', () => {
  const read = new Cite(cslOf(allPapers)).data;
  const { papers } = listOf(allPapers);
  expect(read.map((item) => item['title'])).toEqual(papers.map(({ title }) => lineText(title)));
  expect(read.map(({ author = [] }) => (author as Record<string, string>[]).map(inReadingOrder))).toEqual(
    papers.map(({ authors = [] }) => authors.map((name) => name.replace(', Jr.', ' Jr.'))),
  );
  expect(
    read.map(({ DOI, number, archive_location: location }) => ({ DOI, arxiv: number ?? location })),
  ).toMatchSnapshot();
});

it.each(worstPapers.map((paper) => [paper.id, paper] as const))('writes "%s" as it is', (_, paper) => {
  const [item] = JSON.parse(cslOf([paper])) as Record<string, unknown>[];
  if (paper.id === 'many-authors') item!['author'] = (item!['author'] as unknown[]).length;
  expect(item).toMatchSnapshot();
});

function inReadingOrder(name: Record<string, string>): string {
  return [name['given'], name['non-dropping-particle'], name['family'], name['suffix'], name['literal']]
    .filter(Boolean)
    .join(' ');
}
