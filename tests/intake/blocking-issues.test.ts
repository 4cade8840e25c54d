import { expect, it } from 'vitest';
import { proposeFromReference } from '../../src/intake/propose-entry.ts';
import { libraryOf } from '../rules/library-of.ts';

it('an entry that a program makes has an abstract, although one that a person writes need not', () => {
  const propose = (abstract: string) =>
    proposeFromReference(
      { reference: { title: 'On Nothing at All', abstract }, remarks: [], unused: [] },
      { added: '2026-11-24', topics: [], summary: 'It is about something.' },
      libraryOf({}),
    );
  expect(propose('Nothing is studied.').text).toContain('Nothing is studied.');
  expect(() => propose('')).toThrow(/empty abstract/);
});
