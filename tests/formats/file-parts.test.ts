import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileParts, joinParts, splitFile } from '../../src/formats/file-parts.ts';
import { citationFormats } from '../../src/formats/index.ts';
import type { PublishedList } from '../../src/formats/published-list.ts';
import { defined } from '../../src/model/defined.ts';
import type { Paper } from '../../src/model/paper.ts';
import { fullPaper, listOf, listPapers, withPublication } from './list-papers.ts';
import { worstPapers } from './worst-papers.ts';

/** What stands at the borders of parts, in texts that may hold anything. */
const BORDERS = ['\n}\n\n@misc{x,\n', '\r\nER  - \r\n\r\nTY  - JOUR\r\n', '\n  },\n  {\n', '"}}\n  },\n'];
const IDS = ['lectern = {y},', 'ID  - y', '"custom": {"lectern":{"id":"y"}}', 'verba = {{"lectern":"y"}},'];

it('every format in which papers are cited can be taken apart', () => {
  expect(Object.keys(fileParts).sort()).toEqual(citationFormats.map(({ extension }) => extension).sort());
});

describe.each(citationFormats)('a file of $format', ({ extension, write }) => {
  const format = defined(fileParts[extension]);
  const expectTakenApart = (list: PublishedList): void => {
    const whole = write(list.papers, list);
    const parts = splitFile(whole, format);
    expect([...parts.keys()]).toEqual(list.papers.map(({ id }) => id));
    expect(joinParts([...parts.values()], format)).toBe(whole);
    for (const paper of list.papers) {
      const own = write([paper], list);
      expect(joinParts([defined(parts.get(paper.id))], format)).toBe(own);
      expect(splitFile(own, format)).toEqual(new Map([[paper.id, parts.get(paper.id)]]));
    }
  };

  it('is the parts of its papers, each of which is their own file', () => {
    expectTakenApart(listOf([...listPapers, ...worstPapers, fullPaper]));
  });

  it('is that whatever the texts hold', () => {
    const text = fc.string({ unit: 'binary' });
    const hostile = fc
      .array(fc.oneof(text, fc.constantFrom(...BORDERS, ...IDS)))
      .map((runs) => runs.join('\n'));
    const papers = fc.array(fc.record({ title: hostile, abstract: hostile, notes: hostile }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(papers, (texts) => {
        expectTakenApart(listOf(texts.map((own, index) => paperOf(`p-${index}`, own))));
      }),
    );
  });

  it('gives the file of any of its papers', () => {
    const list = listOf(listPapers);
    const parts = splitFile(write(list.papers, list), format);
    const some = list.papers.filter((_, index) => index % 7 === 3);
    expect(
      joinParts(
        some.map(({ id }) => defined(parts.get(id))),
        format,
      ),
    ).toBe(write(some, list));
  });

  it.each(['', '[]\n', '<!doctype html>\n<title>Not found</title>\n'])(
    'holds no paper where it is %j',
    (text) => {
      expect(splitFile(text, format)).toEqual(new Map());
    },
  );
});

function paperOf(id: string, texts: Pick<Paper, 'title' | 'abstract' | 'notes'>): Paper {
  return withPublication({ ...fullPaper, id, ...texts });
}
