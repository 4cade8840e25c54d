import { expect, it } from 'vitest';
import { LICENCES, licenceSentences } from '../../src/model/licences.ts';
import { siteSchema } from '../../src/model/site.ts';

const site = { title: 'T', description: 'D.', url: 'https://example.org/' };

it('site.yaml names one of the licences, or none', () => {
  for (const licence of [undefined, ...Object.keys(LICENCES)])
    expect(siteSchema.safeParse({ ...site, licence }).success, licence).toBe(true);
  for (const licence of ['MIT', 'CC BY 4.0', 'cc-by-4.0', '', true])
    expect(siteSchema.safeParse({ ...site, licence }).success, String(licence)).toBe(false);
});

it('says of each part what may be done with it, and nothing of words that no licence was chosen for', () => {
  expect(licenceSentences('CC-BY-SA-4.0')).toMatchInlineSnapshot(`
    [
      "What is known of papers, such as titles, authors, dates, identifiers and venues, is free for any use: CC0 1.0 (https://creativecommons.org/publicdomain/zero/1.0/).",
      "The list's own words, which are its summaries, introductions, notes and reading paths, are under CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/).",
      "Abstracts are the work of their authors, who keep their rights in them.",
    ]
  `);
  expect(licenceSentences(undefined)).toHaveLength(2);
  expect(licenceSentences(undefined).join(' ')).not.toContain('own words');
});
