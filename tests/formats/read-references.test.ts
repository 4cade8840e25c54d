import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReferences } from '../../src/formats/read-references.ts';
import { trendingFile } from './copied-page/trending.ts';

const read = (name: string): string => fs.readFileSync(`tests/fixtures/references/${name}`, 'utf8');

describe('a file is recognised by what stands in it', () => {
  it.each([
    ['BibTeX', read('zotero.bib')],
    ['BibTeX', '% a comment\n\n@string{a = "b"}\n@misc{k, title={T}}'],
    ['BibTeX', '@Misc ( k, title = "T" )'],
    ['RIS', read('mendeley.ris')],
    ['RIS', '\n\nTY  - JOUR\nTI  - T\nER  - \n'],
    ['CSL-JSON', read('zotero.csl.json')],
    ['CSL-JSON', '{"items": [{"title": "T"}]}'],
    ['CSL-JSON', '{"title": "T", "DOI": "10.1000/x"}'],
    ['Atom of arXiv', fs.readFileSync('tests/fixtures/arxiv/1605.08386.xml', 'utf8')],
    ['an exported list', '{"version": 1, "papers": []}'],
    [
      'identifiers',
      '2311.00136\nhttps://arxiv.org/abs/hep-th/9901001v2  # a classic\n\n10.1000/xyz\nnothing\n',
    ],
    ['prose', fs.readFileSync(trendingFile, 'utf8')],
    ['prose', 'On @misc{things}\n\nWe write to me@example.org about {braces} and TY  - lines.'],
    ['prose', '[A title in brackets]\n\nWe study it.'],
    ['prose', '2311.00136 A paper with its number\n\nWe study it.'],
    ['prose', ''],
  ])('%s: %#', (format, text) => {
    expect(readReferences(text).format).toBe(format);
  });

  it.each([
    ['JSON that is cut off', '[{"title": "T",'],
    ['JSON without papers', '{"name": "lectern"}'],
    ['a list of texts', '["a", "b"]'],
    ['an empty list', '[]'],
    ['JSON that is nested too deeply', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['a page', '<!doctype html><title>T</title>'],
    ['XML that is no feed', '<?xml version="1.0"?><rss></rss>'],
  ])('%s is refused', (_name, text) => {
    expect(() => readReferences(text)).toThrowErrorMatchingSnapshot();
  });
});

describe('a file is read whole', () => {
  it('RIS: values over several lines, paragraphs, dates in parts, names in reading order', () => {
    expect(readReferences(read('mendeley.ris'))).toMatchSnapshot();
  });

  it('CSL-JSON: markup and maths, numbers as texts; an item that is none is kept with its line', () => {
    expect(readReferences(read('zotero.csl.json'))).toMatchSnapshot();
  });

  it('Atom: withdrawn papers are named', () => {
    const text = fs.readFileSync('tests/fixtures/arxiv/2401.00917.xml', 'utf8');
    expect(readReferences(text)).toMatchInlineSnapshot(`
      {
        "format": "Atom of arXiv",
        "kind": "references",
        "references": [],
        "skipped": [
          {
            "line": 11,
            "reason": "it is withdrawn: This paper has been withdrawn by the author. It has been superseded by a significantly updated version available at arXiv:2406.00780",
            "text": "arXiv:2401.00917",
          },
        ],
      }
    `);
  });

  it('identifiers: what is none is named with its line', () => {
    expect(readReferences('2311.00136v2\n# comment\nnothing\ndoi:10.1000/A_b')).toMatchInlineSnapshot(`
      {
        "format": "identifiers",
        "kind": "identifiers",
        "papers": [
          {
            "arxiv": "2311.00136",
            "line": 1,
          },
          {
            "doi": "10.1000/A_b",
            "line": 4,
          },
        ],
        "skipped": [
          {
            "line": 3,
            "reason": "it is neither an arXiv identifier nor a DOI",
            "text": "nothing",
          },
        ],
      }
    `);
  });

  it('an exported list: a paper with a field of another form is kept with the reason', () => {
    const papers = [
      { title: 'T', abstract: 'A.', added: '2026-01-01', rating: 5 },
      { title: 'U', authors: 'Ada' },
    ];
    expect(readReferences(JSON.stringify({ papers }, null, 1))).toMatchInlineSnapshot(`
      {
        "format": "an exported list",
        "kind": "references",
        "references": [
          {
            "line": 4,
            "reference": {
              "abstract": "A.",
              "added": "2026-01-01",
              "title": "T",
            },
            "remarks": [],
            "source": "{
        "title": "T",
        "abstract": "A.",
        "added": "2026-01-01",
        "rating": 5
      }",
            "unused": [
              "rating",
            ],
          },
        ],
        "skipped": [
          {
            "line": 10,
            "reason": "\`authors\` is not as in an entry: Invalid input: expected array, received string",
            "text": "{
        "title": "U",
        "authors": "Ada"
      }",
          },
        ],
      }
    `);
  });
});
