import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { expect, it } from 'vitest';
import { abstractText } from '../../../src/formats/abstract-text.ts';
import { publishedAs } from '../../../src/formats/published-as.ts';
import { writeRis } from '../../../src/formats/ris/write-ris.ts';
import { lineText } from '../../../src/markdown/line.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { entryFiles, importBack } from '../import-back.ts';
import { fullPaper, listOf, listPapers } from '../list-papers.ts';
import { nameInReadingOrder } from '../name-in-reading-order.ts';
import { worstPapers } from '../worst-papers.ts';

const allPapers = [...listPapers, ...worstPapers, fullPaper];

/** These papers as a list of their own. */
function risOf(papers: readonly Paper[]): string {
  const list = listOf(papers);
  return writeRis(list.papers, list);
}

it.each([
  ['the list', listPapers],
  ['papers that formats get wrong', worstPapers],
])('gives %s back to the byte', (_, papers) => {
  expect(importBack(risOf(papers), 'RIS')).toEqual(entryFiles(papers));
});

it('is read by another program, with the same titles, people, dates, identifiers, abstracts and types', () => {
  // It reads no field of a type that it does not know, and knows `UNPD` only as Reference Manager called it.
  const ris = risOf(allPapers).replaceAll('TY  - UNPD', 'TY  - UNPB');
  // Other formats that a test has registered would take what looks like an entry of theirs.
  const read = new Cite(ris, { forceType: '@ris/file' }).data;
  const { papers } = listOf(allPapers);
  expect(read.map(factsOf)).toEqual(
    papers.map((paper) => {
      const { type, date } = publishedAs(paper);
      return {
        id: paper.id,
        type: type === 'article' ? 'manuscript' : type,
        title: lineText(paper.title),
        authors: paper.authors?.map((name) => name.replace(', Jr.', ' Jr.')),
        date: date?.split('-').map(Number),
        doi: paper.doi ?? (type === 'article' && paper.arxiv ? `10.48550/arXiv.${paper.arxiv}` : undefined),
        abstract: abstractText(paper).join(' '),
        keyword: paper.topics?.join(','),
      };
    }),
  );
});

it.each(worstPapers.map((paper) => [paper.id, paper] as const))('writes "%s" as it is', (id, paper) => {
  const record = risOf([paper]);
  expect(id === 'many-authors' ? record.match(/^AU {2}- /gm)?.length : record).toMatchSnapshot();
});

it('has one line a value, each with a tag', () => {
  const lines = risOf(allPapers).split('\r\n');
  expect(
    lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- [^\s\p{Cc}]?[^\n\r]*$/u.test(line)),
  ).toEqual([]);
});

/** What the other program makes of a record. */
function factsOf(item: Record<string, unknown>): Record<string, unknown> {
  const { id, type, title, author, issued, DOI, abstract, keyword } = item;
  const date = issued as { 'date-parts': number[][] } | undefined;
  return {
    id,
    type,
    title,
    authors: (author as Record<string, string>[] | undefined)?.map(nameInReadingOrder),
    date: date?.['date-parts'][0],
    doi: DOI,
    abstract,
    keyword,
  };
}
