import { expect, it } from 'vitest';
import { planImport } from '../../src/intake/plan-import.ts';
import { proposeFromReference } from '../../src/intake/propose-entry.ts';
import type { LocatedReference } from '../../src/formats/reference.ts';
import { checkLibrary } from '../../src/rules/index.ts';
import { libraryOf } from '../rules/library-of.ts';

const ABSTRACT = 'Networks are studied at such a length that this can be the abstract of a paper.';
const listed =
  '---\ntitle: "Nets of Old"\nauthors: [Ada Lovelace]\npublished: "2023"\nadded: "2026-01-02"\n---\n\nText.\n';

/** A paper by the same author of the same year, whose file name begins with the same word. */
function twin(title: string, rest: object = {}): LocatedReference {
  const reference = { title, authors: ['Ada Lovelace'], published: '2023', abstract: ABSTRACT, ...rest };
  return { reference, remarks: [], unused: [], line: 1, source: title };
}

it('an entry whose citation key is taken records another, whatever the date of the one that has it', () => {
  const library = libraryOf({ 'papers/nets-of-old.md': listed });
  const { text } = proposeFromReference(twin('Nets of Anew'), { added: '2026-01-01' }, library);
  expect(text).toContain('\nkey: lovelace2023netsb\n');
});

it('an entry whose key is free records none', () => {
  const library = libraryOf({ 'papers/nets-of-old.md': listed });
  const { text } = proposeFromReference(twin('Graphs'), { added: '2026-01-01' }, library);
  expect(text).not.toContain('key:');
});

it('papers that come together have keys of their own, those that they bring along included', () => {
  const references = [
    twin('Nets A'),
    twin('Nets B'),
    twin('Graphs', { key: 'lovelace2023netsc' }),
    twin('Trees', { key: 'LOVELACE2023NETS' }),
  ];
  const files = { 'papers/nets-of-old.md': listed };
  const { entries, skipped } = planImport({ references, skipped: [] }, libraryOf(files), {
    added: '2026-01-03',
  });
  expect(skipped).toEqual([]);
  expect(entries.map(({ text }) => /^key: (.*)$/m.exec(text)?.[1])).toEqual([
    'lovelace2023netsb',
    'lovelace2023netsc',
    'lovelace2023netscb',
    'LOVELACE2023NETSd',
  ]);
  const all = Object.fromEntries(entries.map(({ file, text }) => [file.replace('content/', ''), text]));
  const issues = checkLibrary(libraryOf({ ...files, ...all }));
  expect(issues.filter(({ rule }) => rule === 'unique-citation-key')).toEqual([]);
});
