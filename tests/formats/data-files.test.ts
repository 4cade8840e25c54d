import fs from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { paperColumns } from '../../src/formats/paper-columns.ts';
import { writePapersCsv } from '../../src/formats/papers-csv.ts';
import { writePapersJson, writePapersSchema } from '../../src/formats/papers-json.ts';
import { writePapersNdjson } from '../../src/formats/papers-ndjson.ts';
import { readReferences } from '../../src/formats/read-references.ts';
import { planImport } from '../../src/intake/plan-import.ts';
import { LIST } from '../list.ts';
import { libraryOf } from '../rules/library-of.ts';
import { fullPaper, listOf, listPapers, withPublication } from './list-papers.ts';
import { worstPapers } from './worst-papers.ts';

const worst = listOf([...worstPapers, fullPaper]);
const list = listOf(listPapers, {
  site: { title: 'A list', description: 'D.', url: 'https://example.org/', licence: 'CC-BY-4.0' },
});

describe('the JSON Schema', () => {
  const schema = JSON.parse(writePapersSchema(list)) as { $id: string };
  const ajv = addFormats(new Ajv({ allErrors: true, strict: true, strictRequired: false }));
  const judge = ajv.compile(schema);
  const judgePaper = ajv.compile({ $ref: `${schema.$id}#/definitions/paper` });

  it.each([
    ['the list', list],
    ['the worst papers', worst],
    ['an empty list', listOf([])],
  ])('accepts papers.json and each line of papers.ndjson of %s', (_name, papers) => {
    expect(judge(JSON.parse(writePapersJson(papers))), JSON.stringify(judge.errors)).toBe(true);
    const lines = writePapersNdjson(papers).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(papers.papers.length);
    for (const line of lines) expect(judgePaper(JSON.parse(line)), line).toBe(true);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
      (JSON.parse(writePapersJson(papers)) as { papers: unknown[] }).papers,
    );
  });

  it.each([
    ['a file without a licence', { licence: undefined }],
    ['another version', { version: 2 }],
    ['metadata under another licence', { licence: { metadata: 'MIT', note: '' } }],
    ['a paper without a title', { papers: [{ ...firstRecord(), title: undefined }] }],
    ['authors as one text', { papers: [{ ...firstRecord(), authors: 'Ada Lovelace' }] }],
    ['an address that is none', { papers: [{ ...firstRecord(), url: '/papers/x/' }] }],
    ['a date in another form', { papers: [{ ...firstRecord(), added: '1.1.2026' }] }],
  ])('refuses %s', (_name, change) => {
    const file = { ...(JSON.parse(writePapersJson(list)) as object), ...change };
    expect(judge(JSON.parse(JSON.stringify(file)))).toBe(false);
  });

  it('explains every key, and lets files of later programs have more', () => {
    const unexplained: string[] = [];
    const look = (part: unknown, at: string): void => {
      const { properties = {}, definitions = {} } = part as Record<string, Record<string, object>>;
      for (const [key, inner] of Object.entries(properties)) {
        if (!('description' in inner)) unexplained.push(`${at}.${key}`);
        look(inner, `${at}.${key}`);
      }
      for (const [key, inner] of Object.entries(definitions)) look(inner, key);
    };
    look(schema, '');
    expect(unexplained).toEqual([]);
    expect(judge({ ...(JSON.parse(writePapersJson(list)) as object), generator: 'later' })).toBe(true);
  });
});

it('papers.json says where its schema is, what list it is of and what may be done with it', () => {
  const { papers: _papers, ...rest } = JSON.parse(writePapersJson(list)) as Record<string, unknown>;
  expect(rest).toMatchInlineSnapshot(`
    {
      "$schema": "https://example.org/data/papers.schema.json",
      "licence": {
        "metadata": "CC0-1.0",
        "note": "What is known of papers, such as titles, authors, dates, identifiers and venues, is free for any use: CC0 1.0 (https://creativecommons.org/publicdomain/zero/1.0/). The list's own words, which are its summaries, introductions, notes and reading paths, are under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Abstracts are the work of their authors, who keep their rights in them.",
        "texts": "CC-BY-4.0",
      },
      "list": {
        "description": "D.",
        "title": "A list",
        "url": "https://example.org/",
      },
      "version": 1,
    }
  `);
});

describe('papers.csv', () => {
  const rowsOf = (text: string): Record<string, string>[] =>
    parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });

  it('is read by another reader, with a row for each paper and a column for each field', () => {
    const rows = rowsOf(writePapersCsv(worst));
    expect(rows.map(({ id }) => id)).toEqual(worst.papers.map(({ id }) => id));
    for (const [index, { title, authors = [], abstract }] of worst.papers.entries()) {
      expect(rows[index]).toMatchObject({ title: guarded(title), abstract: guarded(abstract) });
      expect(rows[index]?.['authors']).toBe(authors.join('; '));
    }
    expect(rows.find(({ id }) => id === 'everything')).toMatchInlineSnapshot(`
      {
        "abstract": "What there is to say of everything, at such a length that nobody takes it for a title or a slip.",
        "added": "2026-01-01",
        "aliases": "old-name; older-name",
        "arxiv": "",
        "authors": "Ada Lovelace; Alan Turing",
        "category": "q-bio.NC",
        "changes": "[{"date":"2026-02-01","what":"published","note":"Appeared in Research & Practice; 50% longer."},{"date":"2026-03-01","what":"corrected"}]",
        "doi": "10.1000/a_b",
        "featured": "true",
        "id": "everything",
        "key": "",
        "language": "",
        "links.code": "https://example.org/a_b?c=d%20e#f",
        "links.openreview": "",
        "links.pdf": "https://example.org/x.pdf",
        "links.project": "",
        "notes": "See [@twin-one].

      - one *word*
      - two
          - three",
        "publication.phrase": "Research & Practice 2024 (first published 2023)",
        "publication.year": "2024",
        "published": "2023-10-31",
        "summary": "One sentence with $\\alpha$.",
        "title": "A paper on everything",
        "topics": "theory",
        "url": "https://example.org/papers/everything/",
        "venue": "Research & Practice 2024",
        "venue.kind": "",
        "venue.name": "",
        "venue.number": "",
        "venue.pages": "",
        "venue.volume": "",
        "venue.year": "",
      }
    `);
    expect(rows.find(({ id }) => id === 'journal')).toMatchObject({
      venue: '',
      'venue.name': 'Journal of R&D',
      'venue.year': '2021',
      'venue.volume': '16',
      'venue.number': '3-4',
      'publication.year': '2021',
    });
  });

  it('holds no cell that a spreadsheet would run', () => {
    const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', "'=1", "''-1", '=HYPERLINK("x")'];
    const papers = hostile.map((text, index) =>
      withPublication({ ...fullPaper, id: `p-${index}`, title: text, abstract: text, notes: `- ${text}` }),
    );
    const text = writePapersCsv(listOf(papers));
    for (const row of rowsOf(text)) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }
    const read = readReferences(text);
    expect(
      read.kind === 'references' &&
        read.references.map(({ reference: { title, abstract, notes } }) => [title, abstract, notes]),
    ).toEqual(hostile.map((title) => [title, title, `- ${title}`]));
  });

  it('names its columns by where their values are in papers.json', () => {
    expect(paperColumns.map(({ name }) => name).join(' ')).toMatchInlineSnapshot(
      `"id title language authors published added topics arxiv category doi venue venue.name venue.year venue.volume venue.number venue.pages venue.kind links.code links.project links.openreview links.pdf summary featured aliases key changes publication.year publication.phrase abstract notes url"`,
    );
  });

  it('is read as spreadsheets save it, with columns moved, taken away and added', () => {
    const text =
      '"title";"id";"Stars";"featured";"authors"\n"A; ""B""";a;5;TRUE;"Ada; Plato"\nC;c;;;"D; E"\n;;;;\n';
    expect(readReferences(text)).toMatchInlineSnapshot(`
      {
        "format": "an exported table",
        "kind": "references",
        "references": [
          {
            "line": 2,
            "reference": {
              "abstract": "",
              "authors": [
                "Ada",
                "Plato",
              ],
              "featured": true,
              "id": "a",
              "title": "A; "B"",
            },
            "remarks": [],
            "source": ""A; ""B""";a;5;TRUE;"Ada; Plato"",
            "unused": [
              "Stars",
            ],
          },
          {
            "line": 3,
            "reference": {
              "abstract": "",
              "authors": [
                "D",
                "E",
              ],
              "id": "c",
              "title": "C",
            },
            "remarks": [],
            "source": "C;c;;;"D; E"",
            "unused": [],
          },
        ],
        "skipped": [],
      }
    `);
  });
});

describe('imported into an empty folder, every entry of the list comes back to the byte', () => {
  it.each([
    ['papers.ndjson', 'an exported list, a paper a line', writePapersNdjson],
    ['papers.csv', 'an exported table', writePapersCsv],
  ])('from %s', (_name, format, write) => {
    const read = readReferences(write(list));
    if (read.kind !== 'references') throw new Error(read.kind);
    expect(read.format).toBe(format);
    const { entries, skipped, remarks, unused } = planImport(read, libraryOf({}), { added: '2000-01-01' });
    expect({ skipped, remarks, unused }).toEqual({ skipped: [], remarks: [], unused: new Map() });
    const files = fs.readdirSync(`${LIST}/papers`);
    expect(Object.fromEntries(entries.map(({ file, text }) => [path.basename(file), text]))).toEqual(
      Object.fromEntries(files.map((name) => [name, fs.readFileSync(`${LIST}/papers/${name}`, 'utf8')])),
    );
  });

  it.each([
    ['papers.json', writePapersJson],
    ['papers.ndjson', writePapersNdjson],
    ['papers.csv', writePapersCsv],
  ])('and from %s every field of the worst papers', (_name, write) => {
    const read = readReferences(write(worst));
    if (read.kind !== 'references') throw new Error(read.kind);
    expect(read.skipped).toEqual([]);
    expect(read.references.map(({ unused }) => unused).flat()).toEqual([]);
    expect(read.references.map(({ reference }) => reference)).toEqual(
      worst.papers.map(({ publication: _publication, cites: _cites, notes, ...paper }) => ({
        ...paper,
        ...(notes !== '' && { notes }),
      })),
    );
  });

  it('a line or a row that is broken costs no other', () => {
    const [first = '', second = '', ...rest] = writePapersNdjson(worst).split('\n');
    const ndjson = readReferences([first, second.slice(9), '{"title": 5}', ...rest].join('\n'));
    expect(ndjson.kind === 'references' && ndjson.skipped.map(({ line }) => line)).toEqual([2, 3]);
    const csv = readReferences(
      'id,title,added,venue.name,venue.year\na,A,2026-01-01,X,soon\nb,B,2026-01-01,X,2024\n',
    );
    expect(csv.kind === 'references' && csv.skipped).toMatchInlineSnapshot(`
      [
        {
          "line": 2,
          "reason": "\`venue\` is not as in an entry: Invalid input",
          "text": "a,A,2026-01-01,X,soon",
        },
      ]
    `);
    expect(csv.kind === 'references' && csv.references).toHaveLength(1);
  });
});

function firstRecord(): object {
  return (JSON.parse(writePapersJson(list)) as { papers: [object] }).papers[0];
}

function guarded(text: string): string {
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}
