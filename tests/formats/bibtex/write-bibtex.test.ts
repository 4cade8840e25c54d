import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseLine } from '../../../src/formats/text/normalise-line.ts';
import { latexToSegments } from '../../../src/formats/text/latex-to-segments.ts';
import { textToLatex } from '../../../src/formats/text/text-to-latex.ts';
import { readBibtex } from '../../../src/formats/bibtex/read-bibtex.ts';
import { writeBiblatex, writeBibtex } from '../../../src/formats/bibtex/write-bibtex.ts';
import { formatEntry } from '../../../src/library/format-entry.ts';
import { CHANGE_KINDS } from '../../../src/model/changes.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { entryFiles, importBack } from '../import-back.ts';
import { fullPaper, listOf, listPapers, withPublication } from '../list-papers.ts';
import { worstPapers } from '../worst-papers.ts';

const dialects = [
  ['BibTeX', writeBibtex],
  ['biblatex', writeBiblatex],
] as const;

/** These papers as a list of their own. */
function exportOf(write: typeof writeBibtex, papers: readonly Paper[]): string {
  const list = listOf(papers);
  return write(list.papers, list);
}

describe.each(dialects)('papers as %s', (_, write) => {
  it.each([
    ['the frozen list', listPapers],
    ['the worst papers', worstPapers],
    ['a paper with everything', [{ ...fullPaper, notes: '', cites: [] }]],
  ])('are, imported into an empty folder, every entry to the byte: %s', (_name, papers) => {
    expect(importBack(exportOf(write, papers), 'BibTeX')).toEqual(entryFiles(papers));
  });

  it('are the same file in whatever order they come', () => {
    expect(exportOf(write, listPapers.toReversed())).toBe(exportOf(write, listPapers));
  });

  it('have every field, escaped', () => {
    expect(exportOf(write, [fullPaper])).toMatchSnapshot();
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
    ['of which nothing is known', { arxiv: undefined, published: undefined }],
    ['in a journal with a volume in words', { venue: { name: 'X', volume: '16A', number: 2 } }],
    ['that is a report in a volume', { venue: { name: 'NASA', volume: 3, pages: '4-5', kind: 'report' } }],
    [
      'at a venue of which nobody says what it is, on pages',
      { venue: { name: 'X', year: 2020, pages: '4-5' } },
    ],
    ['that is a thesis for a master', { venue: { name: 'Master thesis, MIT', year: 2019 } }],
  ])('of a paper %s say it, and no more', (_name, fields) => {
    const paper = { id: 'a', title: 'A', added: '2026-01-01', abstract: 'T.', notes: '', cites: [] };
    const known = { ...paper, published: '2023-10', arxiv: '2311.00136', ...fields };
    const published = withPublication(JSON.parse(JSON.stringify(known)) as typeof paper);
    const entry = exportOf(write, [published]);
    expect(
      entry.replace(/,\n {2}(?:eprint|url)[^]*/, '').replace(/(?<=\{).*,\n {2}title.*/, ''),
    ).toMatchSnapshot();
    expect(importBack(entry, 'BibTeX')).toEqual(entryFiles([published]));
  });

  it('have what is known and nothing else', () => {
    const paper = {
      id: 'small',
      title: 'Small',
      added: '2026-01-01',
      abstract: 'Text.',
      notes: '',
      cites: [],
    };
    expect(exportOf(write, [withPublication(paper)])).toMatchSnapshot();
  });

  it('give every field back, whatever stands in it, and are as many entries as papers', () => {
    fc.assert(
      fc.property(fc.array(nastyPaper(), { minLength: 1, maxLength: 3 }), (drafts) => {
        const papers = drafts.map((draft, index) => withPublication({ ...draft, id: `p${index}` }));
        const text = exportOf(write, papers);
        const { references, skipped } = readBibtex(text);
        expect(skipped).toEqual([]);
        expect(references.map(({ unused, remarks }) => [unused, remarks])).toEqual(
          papers.map(() => [[], []]),
        );
        expect(references.map(({ reference }) => ({ notes: '', ...reference }))).toEqual(
          papers.map(({ cites: _cites, publication: _publication, ...paper }) => paper),
        );
        expect(bracesIn(text)).toBe(0);
        const starts = text.split(/[\n\r\u2028\u2029]/).filter((line) => /^\s*@/.test(line));
        expect(starts).toHaveLength(papers.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('our former exports', () => {
  it('had fields of their own, which are still read', () => {
    expect(importBack(FORMER, 'BibTeX')).toEqual({
      'full.md': formatEntry(
        {
          title: 'MRI & $\\alpha_{2}$-Networks',
          language: 'pt-BR',
          authors: ['José Müller', 'Plato'],
          published: '2023-10-31',
          added: '2026-11-23',
          topics: ['neuroscience', 'brain-decoding'],
          arxiv: '2311.00136',
          category: 'q-bio.NC',
          doi: '10.1000/a_b',
          venue: { name: 'Nature', year: 2025, volume: 16, number: '3' },
          links: { code: 'https://example.org/a_b?c=d%20e#f' },
          summary: 'It costs $5, or ~50% of $10.',
          featured: true,
          aliases: ['old-name', 'older-name'],
        },
        'A first $x_i$.\n\nA second.\n\n## Notes\n\nSee below.\n\n- one *word*',
      ),
    });
  });

  it('once were all preprints, which are still read', () => {
    const old =
      '@misc{k, title={T}, year={2023}, month=oct, howpublished={ICLR 2024}, eprint={2311.00136}, lectern={t}, date-added={2026-01-01}, abstract={A.}}';
    expect(importBack(old, 'BibTeX')).toEqual({
      't.md': formatEntry(
        { title: 'T', published: '2023-10', added: '2026-01-01', arxiv: '2311.00136', venue: 'ICLR 2024' },
        'A.',
      ),
    });
  });
});

it('a value of our own field that is not ours is left alone, and said to be', () => {
  for (const value of ['\\cmd', '{"lectern":1}', '{"lectern":"a","links":{"code":7}}', '[]']) {
    const [read] = readBibtex(`@misc{k, title={T}, verba={${value}}}`).references;
    expect(read?.reference).toEqual({ title: 'T', abstract: '' });
    expect(read?.unused).toEqual(['verba']);
  }
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

/** Any paper that the schema allows, with texts that would end a value, begin an entry or be a command. */
function nastyPaper(): fc.Arbitrary<Omit<Paper, 'publication' | 'id'>> {
  const piece = fc.oneof(
    fc.constantFrom(...NASTY),
    fc.string({ unit: 'binary', maxLength: 3 }).map((text) => text.toWellFormed()),
    fc.lorem({ maxCount: 2 }),
  );
  const text = fc
    .array(piece, { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join(''))
    .filter((whole) => whole !== '');
  const short = text.map((long) => long.slice(0, 200).toWellFormed());
  const count = fc.option(fc.oneof(text, fc.nat()), { nil: undefined });
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
  const day = fc.constantFrom('2026-01-02', '2025-12-31');
  const venue = fc.record({
    name: text,
    year: fc.integer({ min: 1000, max: 2099 }),
    volume: count,
    number: count,
  });
  const draft = fc.record({
    title: text,
    language: maybe(text),
    authors: maybe(fc.array(text, { minLength: 1, maxLength: 4 })),
    published: maybe(fc.constantFrom('2023', '2023-10', '2023-10-31')),
    added: day,
    topics: maybe(fc.array(text, { maxLength: 3 })),
    arxiv: maybe(fc.constantFrom('2311.00136', 'hep-th/9901001')),
    category: maybe(text),
    doi: maybe(text.map((suffix) => `10.1000/${suffix.replace(/[\s\p{C}]/gu, '')}x`)),
    venue: maybe(fc.oneof(text, venue)),
    links: maybe(fc.record({ code: text.map((rest) => `https://example.org/${rest}`) })),
    summary: maybe(short),
    featured: maybe(fc.boolean()),
    aliases: maybe(fc.array(fc.constantFrom('old-name', 'older'), { maxLength: 2 })),
    key: maybe(fc.constantFrom('smith2020a', 'B:1.x')),
    changes: maybe(
      fc.array(fc.record({ date: day, what: fc.constantFrom(...CHANGE_KINDS), note: maybe(short) }), {
        minLength: 1,
      }),
    ),
    abstract: fc.oneof(fc.constant(''), text),
    notes: fc.oneof(fc.constant(''), text),
  });
  // Absent rather than undefined, as an entry has it.
  return draft.map((fields) => ({ ...(JSON.parse(JSON.stringify(fields)) as typeof fields), cites: [] }));
}

function bracesIn(text: string): number {
  let depth = 0;
  for (const brace of text.match(/[{}]/g) ?? []) depth += brace === '{' ? 1 : -1;
  return depth;
}

// prettier-ignore
const NASTY = [
  '{', '}', '\\', '$', '%', '#', '&', '_', '^', '~', '"', "'", '`', '@', ',', '=', '\n', '\n\n', ' ', '  ', '\t', '--', '---',
  '@misc{', '@article(x,', '\n@book{a, title = {b}}\n', '\n  author = ', '}}', '{{', '\\{', '\\}', '\\$', '$x$', '$\\{a$', '$L_2$',
  '$\\frac{1}{2}$', '\\textbf{', '\\end{document}', '\\input{/etc/passwd}', '%\n', ' and ', ' and others', 'Jr.', ', Jr.', '李 小龙',
  'ß', 'é', 'ế', 'Ł', 'e\u0301', '\u0000', '\u200b', '\u2028', '\u202e', '\ufeff', '🧠', 'https://example.org/~a_b', '[@x]', '*a*', '`{`',
  '<b>', '- a\n- b', '    code', '---\n', '\\par ', "''", '``',
];

/** An entry as it was written before the field of our own. */
const FORMER = String.raw`@article{muller2023full,
  title = {{MRI} \& $\alpha_{2}$-Networks},
  language = {pt-BR},
  author = {M{\"u}ller, Jos{\'e} and {Plato}},
  journal = {Nature},
  year = {2025},
  volume = {16},
  number = {3},
  eprint = {2311.00136},
  archivePrefix = {arXiv},
  primaryClass = {q-bio.NC},
  doi = {10.1000/a_b},
  url = {https://arxiv.org/abs/2311.00136},
  abstract = {A first $x_i$.

A second.},
  keywords = {neuroscience, brain-decoding},
  lectern = {full},
  published = {2023-10-31},
  venue-name = {Nature},
  venue-year = {2025},
  venue-volume = {16},
  venue-number = {"3"},
  date-added = {2026-11-23},
  summary = {It costs \$5, or \textasciitilde{}50\% of \$10.},
  featured = {true},
  aliases = {old-name, older-name},
  code = {https://example.org/a_b?c=d%20e#f},
  annotation = {See below.

- one *word*}
}
`;
