import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeCslJson } from '../../src/formats/csl-json/write-csl-json.ts';
import { readReferences } from '../../src/formats/read-references.ts';
import type { Reference } from '../../src/formats/reference.ts';
import { writeRis } from '../../src/formats/ris/write-ris.ts';
import type { Paper } from '../../src/model/paper.ts';
import { fullPaper, listOf, withPublication } from './list-papers.ts';

const formats = [
  ['CSL-JSON', writeCslJson],
  ['RIS', writeRis],
] as const;

it.each(formats)('%s gives every field of an entry back, as it was typed', (_, write) => {
  expect(readBack(fullPaper, write)).toEqual(asReference(fullPaper));
});

it.each(formats)('%s gives any text back, whatever stands in it', (format, write) => {
  const trap = fc.constantFrom(
    '\nTY  - JOUR\n',
    '\r\nER  - \r\n',
    '  - ',
    'U5  - {"lectern":{}}',
    '\u2028',
    '\u0085',
    '\t',
    '</script>',
    '<i>x</i>',
    '&amp;',
    '$x_i$',
    '$5',
    '--',
    '"',
    '\\',
    ', ',
    '; ',
    ' and ',
    ' Jr.',
    ' van ',
    '\u202e',
    '👩‍🔬',
  );
  const text = fc
    .array(fc.oneof(trap, fc.string({ unit: 'grapheme', maxLength: 4 })), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join(''))
    .filter((joined) => joined !== '');
  fc.assert(
    fc.property(
      text,
      fc.array(text, { minLength: 1, maxLength: 3 }),
      text,
      text,
      (title, authors, abstract, notes) => {
        const paper = withPublication({ ...fullPaper, title, authors, abstract, notes, summary: title });
        expect(readBack(paper, write)).toEqual(asReference(paper));
        expect(readReferences(write([paper, paper], listOf([paper])))).toMatchObject({ format, skipped: [] });
      },
    ),
    { numRuns: 300 },
  );
});

it.each(formats)('%s names topics by their titles, and the language that all entries share', (_, write) => {
  const { language: _language, ...german } = fullPaper;
  const topic = { id: 'neuroscience', title: 'Neuro; science', order: 1, description: 'D.' };
  const list = listOf([german], {
    site: { title: 'Liste', description: 'B.', url: 'https://example.org/', languages: ['de', 'en'] },
    topics: [{ ...topic, introduction: '', cites: [] }],
  });
  const text = write(list.papers, list);
  expect(text).toMatch(/LA {2}- de\r|"language": "de"/);
  expect(text).toMatch(/KW {2}- Neuro, science\r|"keyword": "Neuro; science, brain-decoding"/);
  expect(readReferences(text)).toMatchObject({ references: [{ reference: asReference(german) }] });
  expect(readReferences(text)).not.toHaveProperty('references.0.reference.language');
});

it.each([
  ['CSL-JSON', JSON.stringify([{ type: 'book', title: 'T', custom: { lectern: { id: 7 } } }])],
  ['CSL-JSON', JSON.stringify([{ type: 'book', title: 'T', custom: 'x' }])],
  ['RIS', 'TY  - BOOK\r\nTI  - T\r\nU5  - {"lectern":{"id":7}}\r\nER  - \r\n'],
  ['RIS', 'TY  - BOOK\r\nTI  - T\r\nU5  - {"lectern":\r\nER  - \r\n'],
])('of %s a field that only looks like our own is one of somebody else', (format, text) => {
  const read = readReferences(text);
  expect(read).toMatchObject({
    format,
    references: [{ reference: { title: 'T' }, unused: [format === 'RIS' ? 'U5' : 'custom'] }],
  });
});

function readBack(paper: Paper, write: typeof writeRis): Reference | undefined {
  const read = readReferences(write([paper], listOf([paper])));
  return read.kind === 'references' ? read.references[0]?.reference : undefined;
}

function asReference({ cites: _cites, publication: _publication, ...fields }: Paper): Reference {
  return fields;
}
