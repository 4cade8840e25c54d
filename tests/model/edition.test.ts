import { expect, it } from 'vitest';
import {
  citeEdition,
  compareEditions,
  editionDate,
  fileSize,
  isEditionName,
} from '../../src/model/edition.ts';

it('an edition is named after a month or a day of the calendar', () => {
  expect(['2026-11', '2026-11-30', '0999-01'].filter(isEditionName)).toHaveLength(3);
  for (const name of ['2026', '2026-13', '2026-11-31', '2026-1', 'spring', '../2026-11', '2026-11/x', ''])
    expect(isEditionName(name), name).toBe(false);
});

it('its day is its name, or that of the newest news of the month, or the first of the month', () => {
  expect(editionDate('2026-11-30', '2026-11-23')).toBe('2026-11-30');
  expect(editionDate('2026-11', '2026-11-23')).toBe('2026-11-23');
  expect(editionDate('2026-11', '2026-09-01')).toBe('2026-11-01');
});

it('is cited by its editor, or by its title', () => {
  const edition = { edition: '2026-11', date: '2026-11-23', title: 'A List' };
  expect(citeEdition({ ...edition, editor: 'Martin Luther King Jr.' })).toBe(
    'Martin Luther King Jr (2026). A List, edition of November 2026 [Data set].',
  );
  expect(citeEdition({ ...edition, edition: '2026-11-23' })).toBe(
    'A List (2026). Edition of 23 November 2026 [Data set].',
  );
});

it('the latest comes first, of one day the one that is named after it', () => {
  const names = ['2025-01', '2026-11', '2026-11-23', '2026-12'];
  const editions = names.map((edition) => ({ edition, date: editionDate(edition, '2026-11-23') }));
  expect(editions.sort(compareEditions).map(({ edition }) => edition)).toEqual([
    '2026-12',
    '2026-11-23',
    '2026-11',
    '2025-01',
  ]);
});

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [12_345_678, '12.3 MB'],
])('%s bytes are %s', (bytes, text) => {
  expect(fileSize(bytes)).toBe(text);
});
