import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBibtex } from '../../../src/formats/bibtex/read-bibtex.ts';
import { cpuTime } from '../../cpu-time.ts';

function referenceIn(text: string) {
  const { references, skipped } = readBibtex(text);
  expect(skipped).toEqual([]);
  expect(references).toHaveLength(1);
  return references[0] ?? expect.fail();
}

describe('a BibTeX export becomes references', () => {
  it('from Zotero: maths that it escaped is maths again, and what has no place is named', () => {
    const text = fs.readFileSync('tests/fixtures/references/zotero.bib', 'utf8');
    const { reference, unused, keywords, line } = referenceIn(text);
    expect({ reference, unused, keywords, line }).toMatchInlineSnapshot(`
      {
        "keywords": [
          "Pruning",
          "Computer Science - Machine Learning",
        ],
        "line": 2,
        "reference": {
          "abstract": "We prune 50% of \\$10 networks.

      A second paragraph, with $\\alpha_i \\le 5\\%$ and “quotes”.",
          "authors": [
            "John Smith",
            "Ann Müller",
            "Jan van der Berg",
            "The ATLAS Collaboration",
            "Martin Luther King Jr.",
          ],
          "doi": "10.1000/A_b",
          "published": "2024-05",
          "title": "Pruning of MRI Networks: A Naïve Look at α",
          "venue": {
            "name": "Journal of Things",
            "number": 3,
            "volume": 12,
            "year": 2024,
          },
        },
        "unused": [
          "issn",
          "language",
          "urldate",
          "file",
        ],
      }
    `);
  });

  it('from arXiv itself', () => {
    expect(
      referenceIn(`@misc{antoniades2024neuroformer,
      title={Neuroformer: Multimodal and Multitask Generative Pretraining for Brain Data},
      author={Antonis Antoniades and Yiyi Yu and Erd\\H{o}s P\\'al},
      year={2024},
      eprint={2311.00136v4},
      archivePrefix={arXiv},
      primaryClass={q-bio.NC},
      url={https://arxiv.org/abs/2311.00136},
}`).reference,
    ).toMatchInlineSnapshot(`
      {
        "abstract": "",
        "arxiv": "2311.00136",
        "authors": [
          "Antonis Antoniades",
          "Yiyi Yu",
          "Erdős Pál",
        ],
        "category": "q-bio.NC",
        "published": "2024",
        "title": "Neuroformer: Multimodal and Multitask Generative Pretraining for Brain Data",
      }
    `);
  });

  it('as biblatex, with a date and aliases of fields', () => {
    expect(
      referenceIn(`@online{x, title = "Deep" # " Things", subtitle = {A Study}, date = {2024-05-01/2024-06-01},
        eprint = {hep-th/9901001}, eprinttype = arxiv, eprintclass = {hep-th}, pubstate = {prepublished},
        author = {Ada Lovelace}, abstract = {Text.}}`).reference,
    ).toMatchInlineSnapshot(`
      {
        "abstract": "Text.",
        "arxiv": "hep-th/9901001",
        "authors": [
          "Ada Lovelace",
        ],
        "category": "hep-th",
        "published": "2024-05-01",
        "title": "Deep Things: A Study",
      }
    `);
  });

  it('with macros, in brackets, and with values joined', () => {
    const { reference } = referenceIn(`@string{jot = "Journal of " # {Things}}
@comment{a comment with {braces} and a @sign}
Text between entries is a comment too.
@ARTICLE(k, Title = {T}, journal = jot # { and More}, year = 1999)`);
    expect(reference).toMatchObject({
      title: 'T',
      venue: 'Journal of Things and More 1999',
      published: '1999',
    });
  });

  it('without a venue where the journal is a preprint server, whose name may hold the identifier', () => {
    const { reference } = referenceIn(
      '@article{k, title={T}, year={2017}, journal={arXiv preprint arXiv:1706.03762}, abstract={A.}}',
    );
    expect(reference).toEqual({ title: 'T', published: '2017', arxiv: '1706.03762', abstract: 'A.' });
  });

  it('without authors where the list is not whole, which is said', () => {
    const { reference, remarks } = referenceIn('@misc{k, title={T}, author={Ada Lovelace and others}}');
    expect(reference.authors).toBeUndefined();
    expect(remarks).toEqual(['Left out `authors`: the list ends with "and others".']);
  });

  it('with maths that cannot be typeset as text, which is said', () => {
    const { reference, remarks } = referenceIn(
      '@misc{k, title={T}, abstract={We set $\\mymacro{x}$ to $0$.}}',
    );
    expect(reference.abstract).toBe('We set \\$\\mymacro{x}\\$ to $0$.');
    expect(remarks).toMatchInlineSnapshot(`
      [
        "The formula $\\mymacro{x}$ cannot be typeset and stands as text. Undefined control sequence: \\mymacro at position 1: \\mymacro{x}.",
      ]
    `);
  });

  it('with the day only where the day is known', () => {
    const dateIn = (fields: string) => referenceIn(`@misc{k, title={T}, ${fields}}`).reference.published;
    expect(dateIn('year={2024}, month=may, day={7}')).toBe('2024-05-07');
    expect(dateIn('year={2024}, month={May}')).toBe('2024-05');
    expect(dateIn('year={2024}, month={5}')).toBe('2024-05');
    expect(dateIn('year={2024}, day={7}')).toBe('2024');
    expect(dateIn('year={in press}')).toBeUndefined();
    expect(dateIn('date={2024-02-30}, year={2024}')).toBe('2024');
  });
});

describe('what is broken costs nothing else', () => {
  it('an entry that is never closed, or is no BibTeX, is kept with its line and the reason', () => {
    const { references, skipped } = readBibtex(`@misc{a, title={A}}

@article{b, title={Never closed
@misc{c, title={C}}
@misc{d, title {D}}
@misc{e, title={E} year={2024}}
@misc{f, title={F}}`);
    expect(references.map(({ reference, line }) => [reference.title, line])).toEqual([
      ['A', 1],
      ['C', 4],
      ['E', 6],
      ['F', 7],
    ]);
    expect(skipped).toMatchInlineSnapshot(`
      [
        {
          "line": 3,
          "reason": "it is not BibTeX: unexpected end, expected \`}\` at the end of the value",
          "text": "@article{b, title={Never closed",
        },
        {
          "line": 5,
          "reason": "it is not BibTeX: unexpected \` {D}}\`, expected \`name = value\`",
          "text": "@misc{d, title {D}}",
        },
      ]
    `);
  });

  it.each([
    ['entries that are never closed', '@article{a, title={\n'.repeat(20_000)],
    ['braces', `@article{a, title={${'{'.repeat(500_000)}${'}'.repeat(500_000)}}}`],
    ['an abstract', `@article{a, title={T}, abstract={${'word $x$ '.repeat(1_200_000)}}}`],
    ['authors', `@article{a, title={T}, author={${'A, B and '.repeat(200_000)}C, D}}`],
    ['dollar signs', `@article{a, title={${'$'.repeat(1_000_000)}}}`],
    ['white space', `${' '.repeat(1_000_000)}@misc{a, title={T}}`],
    ['accents', `@article{a, title={${'\\"{'.repeat(300_000)}`],
  ])('a flood of %s is read in a few seconds', (_name, text) => {
    expect(cpuTime(() => readBibtex(text))).toBeLessThan(10_000);
  });
});
