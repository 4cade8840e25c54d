import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { planImport } from '../../src/intake/plan-import.ts';
import { readReferences, type RecognisedFile } from '../../src/formats/read-references.ts';
import { writePapersJson } from '../../src/formats/papers-json.ts';
import { libraryOf } from '../rules/library-of.ts';
import { LIST } from '../list.ts';
import { fullPaper, listOf, listPapers, withPublication } from './list-papers.ts';

it('holds every field and both texts of a paper, and where its page is', () => {
  const [paper] = (JSON.parse(writePapersJson(listOf([fullPaper]))) as { papers: unknown[] }).papers;
  const { cites: _cites, ...rest } = fullPaper;
  expect(paper).toEqual({ ...rest, url: 'https://example.org/papers/full/' });
});

it('says what it is, and has papers by id and fields in their order', () => {
  const small = { title: 'T', added: '2026-01-01', abstract: 'Text.', notes: '', cites: [] };
  expect(
    writePapersJson(
      listOf([
        withPublication({ ...small, id: 'b' }),
        withPublication({ ...small, id: 'a', arxiv: '2311.00136', published: '2023' }),
      ]),
    ),
  ).toMatchInlineSnapshot(`
    "{
      "$schema": "https://example.org/data/papers.schema.json",
      "version": 1,
      "list": {
        "title": "A list",
        "description": "Papers to read.",
        "url": "https://example.org/"
      },
      "licence": {
        "metadata": "CC0-1.0",
        "note": "What is known of papers, such as titles, authors, dates, identifiers and venues, is free for any use: CC0 1.0 (https://creativecommons.org/publicdomain/zero/1.0/). Abstracts are the work of their authors, who keep their rights in them."
      },
      "papers": [
        {
          "id": "a",
          "title": "T",
          "published": "2023",
          "added": "2026-01-01",
          "arxiv": "2311.00136",
          "publication": {
            "venue": {
              "id": "arxiv",
              "name": "arXiv",
              "kind": "preprint server"
            },
            "venueYear": 2023,
            "firstAppeared": "2023",
            "year": 2023,
            "label": "arXiv",
            "phrase": "arXiv 2023"
          },
          "abstract": "Text.",
          "notes": "",
          "url": "https://example.org/papers/a/"
        },
        {
          "id": "b",
          "title": "T",
          "added": "2026-01-01",
          "publication": {
            "label": "",
            "phrase": ""
          },
          "abstract": "Text.",
          "notes": "",
          "url": "https://example.org/papers/b/"
        }
      ]
    }
    "
  `);
});

it('gives, imported into an empty folder, every entry back to the byte', () => {
  const read = readReferences(writePapersJson(listOf(listPapers))) as Extract<
    RecognisedFile,
    { references: unknown }
  >;
  expect(read.format).toBe('an exported list');
  const { entries, skipped, remarks, unused } = planImport(read, libraryOf({}), { added: '2000-01-01' });
  expect({ skipped, remarks, unused }).toEqual({ skipped: [], remarks: [], unused: new Map() });
  expect(Object.fromEntries(entries.map(({ file, text }) => [path.basename(file), text]))).toEqual(
    Object.fromEntries(
      fs
        .readdirSync(`${LIST}/papers`)
        .map((name) => [name, fs.readFileSync(`${LIST}/papers/${name}`, 'utf8')]),
    ),
  );
});
