import { expect, it } from 'vitest';
import { foreignLanguage } from '../../src/model/site.ts';

it.each([
  [undefined, undefined],
  [['en'], undefined],
  [['en-GB', 'de'], undefined],
  [['EN'], undefined],
  [['de', 'en'], 'de'],
  [['enm'], 'enm'],
])('entries in %j say lang=%j', (languages, lang) => {
  expect(foreignLanguage(languages)).toBe(lang);
});
