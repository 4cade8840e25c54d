import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import { writeBiblatex, writeBibtex } from '../../../src/formats/bibtex/write-bibtex.ts';
import { readBibtex } from '../../../src/formats/bibtex/read-bibtex.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { listOf, withPublication } from '../list-papers.ts';

/** Each with one field that ends its value, begins another entry, or is obeyed by LaTeX. */
const HOSTILE: Record<string, Partial<Paper>> = {
  'category-with-a-field': { arxiv: '2311.00136', category: 'cs.LG},\n  note = {PWNED' },
  'category-with-an-entry': { arxiv: '2311.00137', category: '}\n}\n@misc{evil, title={Evil' },
  'category-alone': { category: '}\n}\n@misc{evil, title={Evil' },
  'doi-with-a-brace': { doi: '10.1000/x}' },
  'doi-with-a-field': { doi: '10.1000/x},note={PWNED}' },
  'doi-with-a-command': { doi: '10.1000/\\input{/etc/passwd}' },
  'link-with-a-brace': { links: { code: 'https://example.org/}' } },
  'link-with-a-field': { links: { code: 'https://example.org/},note={PWNED}' } },
  'link-with-a-command': { links: { pdf: 'https://example.org/\\input{/etc/passwd}' } },
  'title-with-a-command': { title: 'Foo $\\input{/etc/passwd}$ bar' },
  'title-that-writes': { title: 'Foo $\\immediate\\write18{id>pwn}$ bar' },
  'title-that-defines': { title: 'Foo $\\gdef\\maketitle{\\input{/etc/passwd}}$ bar' },
  'title-in-code': { title: 'Foo $\\verb|\\input{/etc/passwd}|$ bar' },
  'title-with-a-comment': { title: 'Foo $x%$ bar' },
  'title-in-another-language': { title: 'Foo $\\input{/etc/passwd}$ bar', language: 'de' },
  authors: {
    authors: ['Ada $\\input{/etc/passwd}$ Lovelace', 'Eve}, note={PWNED', 'A and B', '\\write18{id}'],
  },
  venue: { venue: 'Proc.} , note = {PWNED \\input{x} 2020' },
  'venue-in-parts': {
    venue: { name: 'J}, note={PWNED', year: 2020, volume: '1}', number: '\\input{x}', pages: '1}' },
  },
  topics: { topics: ['a}, note={PWNED'] },
  language: { language: 'de}, note={PWNED' },
  abstract: {
    abstract:
      'A formula $\\{ x$ and $\\} y$ and $\\def\\x{\\input{/etc/passwd}}$ and \\input{/etc/passwd} end.',
  },
  notes: { notes: 'A note $\\input{/etc/passwd}$ }\n\n@misc{evil, title={Evil}}' },
  summary: { summary: '}\n}\n@misc{evil, title={Evil}}' },
};

const papers = Object.entries(HOSTILE).map(([id, fields]) =>
  withPublication({
    id,
    title: `Case ${id}`,
    authors: ['Ada Lovelace'],
    added: '2026-11-20',
    abstract: 'A plain abstract of one sentence.',
    notes: '',
    cites: [],
    ...fields,
  }),
);

describe.each([
  ['BibTeX', writeBibtex],
  ['biblatex', writeBiblatex],
] as const)('%s of hostile fields', (_, write) => {
  const list = listOf(papers);
  const text = write(list.papers, list);
  const keys = list.papers.map(({ id }) => list.keys.get(id));

  it('is one entry a paper to the parser of Better BibTeX, without a field of a stranger', () => {
    const { entries, errors } = parse(text, { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual(keys);
    const names = new Set(entries.flatMap(({ fields }) => Object.keys(fields)));
    expect([...names].filter((name) => !OURS.has(name))).toEqual([]);
    expect(text).not.toMatch(/^\s*note\s*=/m);
  });

  it('is one entry a paper to citation-js', () => {
    const read = new Cite(text).data as unknown as { id: string; note?: string }[];
    expect(read.map(({ id }) => id)).toEqual(keys);
    expect(read.filter(({ note }) => note?.includes('PWNED'))).toEqual([]);
  });

  it('has no command but those of letters and signs in what LaTeX reads', () => {
    const read = text.replace(/^ {2}verba = .*$/gm, '');
    const commands = new Set(read.match(/\\(?:[a-zA-Z]+|[^])/g));
    expect([...commands].filter((command) => !SIGNS.test(command))).toEqual([]);
  });

  it('shows the texts as they were typed', () => {
    const { entries } = parse(text, { sentenceCase: false });
    const titles = entries.map(({ fields }) => String(fields.title));
    const expected = list.papers.map(({ title }) => title);
    expect(titles).toEqual(expected);
  });

  it('gives every field back', () => {
    const { references, skipped } = readBibtex(text);
    expect(skipped).toEqual([]);
    expect(references.map(({ reference }) => ({ notes: '', ...reference }))).toEqual(
      list.papers.map(({ cites: _cites, publication: _publication, ...paper }) => paper),
    );
  });
});

/** All fields that the writer writes. */
const OURS = new Set(
  (
    'title author key year month day date journal journaltitle booktitle publisher howpublished organization ' +
    'institution school volume number pages type pubstate eprint archiveprefix eprinttype primaryclass ' +
    'eprintclass doi url language langid keywords abstract annotation verba'
  ).split(' '),
);
const SIGNS =
  /^\\(?:text(?:backslash|braceleft|braceright|asciitilde|asciicircum|asciigrave|less|greater|bar)|[&%$#_]|lbrace|rbrace)$/;
