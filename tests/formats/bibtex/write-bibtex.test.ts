import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseLine } from '../../../src/formats/text/normalise-line.ts';
import { latexToSegments } from '../../../src/formats/text/latex-to-segments.ts';
import { readReferences, type RecognisedFile } from '../../../src/formats/read-references.ts';
import { planImport, type ImportPlan } from '../../../src/intake/plan-import.ts';
import { writeBibtex } from '../../../src/formats/bibtex/write-bibtex.ts';
import { isPublished } from '../../../src/model/publication.ts';
import { textToLatex } from '../../../src/formats/text/text-to-latex.ts';
import { formatEntry } from '../../../src/library/format-entry.ts';
import type { Paper, PaperFrontmatter } from '../../../src/model/paper.ts';
import { libraryOf } from '../../rules/library-of.ts';
import { fullPaper, listOf, listPapers, withPublication } from '../list-papers.ts';
import { LIST } from '../../list.ts';

const whole = bibtexOf(listPapers);

/** These papers as a list of their own. */
function bibtexOf(papers: readonly Paper[]): string {
  const list = listOf(papers);
  return writeBibtex(list.papers, list);
}

/** The entries that an import into an empty folder would write. */
function importInto(text: string): ImportPlan {
  const read = readReferences(text) as Extract<RecognisedFile, { references: unknown }>;
  expect(read.format).toBe('BibTeX');
  return planImport(read, libraryOf({}), { added: '2000-01-01' });
}

describe('the list as BibTeX', () => {
  it('gives, imported into an empty folder, every entry back to the byte', () => {
    const { entries, skipped, remarks, unused } = importInto(whole);
    expect({ skipped, remarks, unused }).toEqual({ skipped: [], remarks: [], unused: new Map() });
    expect(Object.fromEntries(entries.map(({ file, text }) => [path.basename(file), text]))).toEqual(
      Object.fromEntries(
        fs
          .readdirSync(`${LIST}/papers`)
          .map((name) => [name, fs.readFileSync(`${LIST}/papers/${name}`, 'utf8')]),
      ),
    );
  });

  it('is the same file in whatever order the papers come', () => {
    expect(bibtexOf(listPapers.toReversed())).toBe(whole);
  });

  it('is read by another program, with the same titles, people, years and identifiers', () => {
    const read = new Cite(whole).data;
    const facts = read.map(({ title, DOI, author = [], issued }) => ({
      title: String(title).replace(/<\/?span[^>]*>/g, ''),
      DOI,
      authors: (author as Record<string, string>[]).map((name) =>
        [name['given'], name['non-dropping-particle'], name['family'] ?? name['literal']]
          .filter(Boolean)
          .join(' '),
      ),
      year: (issued as { 'date-parts': number[][] } | undefined)?.['date-parts'][0]?.[0],
    }));
    expect(facts).toEqual(
      listPapers.map(({ title, doi, arxiv, authors = [], publication }) => ({
        title,
        DOI: doi ?? (isPublished(publication) ? undefined : `10.48550/arXiv.${arxiv}`),
        authors,
        year: publication.venueYear,
      })),
    );
  });
});

describe('an entry', () => {
  it('has every field of a paper, escaped for LaTeX', () => {
    expect(bibtexOf([fullPaper])).toMatchInlineSnapshot(`
      "@misc{muller2023full,
        title = {{MRI} \\& $\\alpha_{2}$-Networks: 50\\% of \\textbraceleft{}Braces\\textbraceright{} in {C}\\#\\_1},
        language = {pt-BR},
        author = {M{\\"u}ller, Jos{\\'e} and van der Berg, Jan and {The ATLAS Collaboration} and {Plato} and King, Jr., Martin Luther},
        howpublished = {Research \\& Practice},
        year = {2024},
        eprint = {2311.00136},
        archivePrefix = {arXiv},
        primaryClass = {q-bio.NC},
        doi = {10.1000/a_b},
        url = {https://arxiv.org/abs/2311.00136},
        abstract = {A first paragraph with $x_i \\le 5\\%$, \\$5, 3-{}-5 and a\\_b, see https://example.org/\\textasciitilde{}me/a-{}-b\\_c.

      A second with $\\{a\\}$, [brackets], *stars* and \\textasciigrave{}.},
        keywords = {neuroscience, brain-decoding},
        lectern = {full},
        published = {2023-10-31},
        venue = {Research \\& Practice 2024},
        date-added = {2026-11-23},
        summary = {It costs \\$5, or \\textasciitilde{}50\\% of \\$10 -{}- "cheap".},
        featured = {true},
        aliases = {old-name, older-name},
        code = {https://example.org/a_b?c=d%20e#f},
        openreview = {https://openreview.net/forum?id=x_y},
        annotation = {See [@neuroformer].

      - one *word*
      - two}
      }
      "
    `);
  });

  it('gives every field back, the notes as they were typed', () => {
    const read = readReferences(bibtexOf([fullPaper])) as Extract<RecognisedFile, { references: unknown }>;
    const { cites: _cites, publication: _publication, abstract, ...fields } = fullPaper;
    const { abstract: again, ...back } = read.references[0]?.reference ?? { abstract: '' };
    expect(back).toEqual(fields);
    expect(again).toBe(abstract.replace('`` ` ``', '\\`'));
  });

  it.each<[string, Partial<Paper>]>([
    ['in a journal', { venue: { name: 'Nature', year: 2025, volume: 16, number: '3-4', pages: '1-20' } }],
    ['in a conference', { venue: { name: 'ICLR', year: 2024, kind: 'conference' } }],
    ['at a venue without a year', { venue: { name: 'ICLR', kind: 'conference' } }],
    ['at a venue of which nobody says what it is', { venue: 'ICLR 2024' }],
    ['that is a thesis', { venue: { name: 'Universität Bonn', year: 2019, kind: 'thesis' } }],
    ['that is a thesis for a PhD', { venue: 'PhD thesis, MIT 2019' }],
    ['that is a book', { venue: { name: 'MIT Press', year: 2016, kind: 'book' } }],
    ['that is a part of a book', { venue: { name: 'Handbook', year: 2016, pages: '1-20', kind: 'book' } }],
    ['that is a report', { venue: { name: 'NASA', year: 1969, number: 7, kind: 'report' } }],
    ['known to be a preprint', { venue: 'preprint' }],
    ['on another server', { venue: { name: 'bioRxiv', year: 2022, kind: 'preprint' }, arxiv: undefined }],
    ['of which no venue is known', {}],
  ])('of a paper %s says it, and no more', (_, fields) => {
    const paper = { id: 'a', title: 'A', added: '2026-01-01', abstract: 'T.', notes: '', cites: [] };
    const published = { ...paper, published: '2023-10', arxiv: '2311.00136', ...fields };
    const entry = bibtexOf([withPublication(published)]);
    expect(entry.replace(/,\n {2}url[^]*/, '').replace(/(?<=\{).*,\n {2}title.*/, '')).toMatchSnapshot();
    const [back] = importInto(entry).entries;
    const { id: _id, notes: _notes, cites: _cites, abstract: _abstract, ...typed } = published;
    expect(back?.text).toBe(formatEntry(JSON.parse(JSON.stringify(typed)) as PaperFrontmatter, 'T.'));
  });

  it('of before, when every paper was a preprint, is still read', () => {
    const old =
      '@misc{k, title={T}, year={2023}, month=oct, howpublished={ICLR 2024}, eprint={2311.00136}, lectern={t}, date-added={2026-01-01}, abstract={A.}}';
    expect(importInto(old).entries[0]?.text).toBe(
      formatEntry(
        { title: 'T', published: '2023-10', added: '2026-01-01', arxiv: '2311.00136', venue: 'ICLR 2024' },
        'A.',
      ),
    );
  });

  it('has what is known and nothing else', () => {
    const paper = withPublication({
      id: 'small',
      title: 'Small',
      added: '2026-01-01',
      abstract: 'Text.',
      notes: '',
      cites: [],
    });
    expect(bibtexOf([paper])).toMatchInlineSnapshot(`
      "@misc{anonymoussmall,
        title = {Small},
        url = {https://example.org/papers/small/},
        abstract = {Text.},
        lectern = {small},
        date-added = {2026-01-01}
      }
      "
    `);
  });
});

it('keys are apart from each other, and a paper that joins later changes none', () => {
  const paper = (id: string, added: string): Paper => ({
    ...fullPaper,
    id,
    added,
    authors: ['Ada Lovelace'],
    published: '2023',
  });
  const keysOf = (papers: Paper[]): string[] =>
    [...bibtexOf(papers).matchAll(/@misc\{([^,]*),/g)].map((match) => match[1] ?? '');
  const first = [paper('nets-b', '2026-01-01'), paper('nets-c', '2026-01-02')];
  expect(keysOf(first)).toEqual(['lovelace2023nets', 'lovelace2023netsb']);
  expect(keysOf([...first, paper('nets-a', '2026-01-03')])).toEqual([
    'lovelace2023netsc',
    'lovelace2023nets',
    'lovelace2023netsb',
  ]);
});

it('any text comes back from LaTeX as it was', () => {
  const special = fc.constantFrom(...'\\{}$&%#_~^`\'"-()[]@=,.;:!? aeiouncszlEÉéïøØłßæœñçşžőåḍ∑→–—“”');
  const text = fc
    .array(fc.oneof(special, fc.string({ unit: 'grapheme', maxLength: 3 }), fc.lorem({ maxCount: 2 })), {
      maxLength: 12,
    })
    .map((parts) => normaliseLine(parts.join('').replace(/[\ue000-\uf8ff]/g, '')));
  fc.assert(
    fc.property(text, (source) => {
      const back = latexToSegments(textToLatex(source));
      expect(back.map(({ value }) => value).join('')).toBe(source);
      expect(back.every(({ kind }) => kind === 'text')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
