import { Cite } from '@citation-js/core';
import { Ajv } from 'ajv';
import fs from 'node:fs';
import { expect, it } from 'vitest';
import { writeCslJson } from '../../../src/formats/csl-json/write-csl-json.ts';
import { abstractText } from '../../../src/formats/abstract-text.ts';
import { publishedAs } from '../../../src/formats/published-as.ts';
import { lineText } from '../../../src/markdown/line.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { entryFiles, importBack } from '../import-back.ts';
import { fullPaper, listOf, listPapers } from '../list-papers.ts';
import { nameInReadingOrder } from '../name-in-reading-order.ts';
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

it('is read by another program, with the same titles, people, dates, identifiers, abstracts and types', () => {
  const read = new Cite(cslOf(allPapers)).data;
  const { papers, keys } = listOf(allPapers);
  expect(read.map(factsOf)).toEqual(
    papers.map((paper) => {
      const { type, date } = publishedAs(paper);
      return {
        id: keys.get(paper.id),
        type,
        title: lineText(paper.title),
        authors: paper.authors?.map((name) => name.replace(', Jr.', ' Jr.')),
        date: date?.split('-').map(Number),
        arxiv: paper.arxiv && `arXiv:${paper.arxiv}`,
        doi: paper.doi ?? (type === 'article' && paper.arxiv ? `10.48550/arXiv.${paper.arxiv}` : undefined),
        abstract: abstractText(paper).join('\n\n'),
      };
    }),
  );
});

it.each(worstPapers.map((paper) => [paper.id, paper] as const))('writes "%s" as it is', (id, paper) => {
  const file = cslOf([paper]);
  expect(id === 'many-authors' ? file.match(/"family"/g)?.length : file).toMatchSnapshot();
});

/** What the other program makes of an item. */
function factsOf(item: Record<string, unknown>): Record<string, unknown> {
  const { id, type, title, author, issued, number, note, DOI: doi, abstract } = item;
  const date = issued as { 'date-parts': number[][] } | undefined;
  return {
    id,
    type,
    title,
    authors: (author as Record<string, string>[] | undefined)?.map(nameInReadingOrder),
    date: date?.['date-parts'][0],
    arxiv: /arXiv:\S+/.exec(`${String(note)} ${String(number)}`)?.[0],
    doi,
    abstract,
  };
}
