import { z } from 'zod';
import { CONTACT, textLike, WEB_ADDRESS } from './forms.ts';
import { DOI } from './identifiers.ts';
import { LICENCE_IDS } from './licences.ts';

/** `content/site.yaml`: what a fork changes to make the list its own. */
export const siteFields = {
  title: z.string().min(1).describe('The name of the list.'),
  description: z.string().min(1).describe('One sentence: what the list is and whom it is for.'),
  url: textLike(WEB_ADDRESS).describe(
    'The address it is published at, path included: https://example.org/reading/.',
  ),
  repository: textLike(WEB_ADDRESS).optional().describe('The address of its repository on the forge.'),
  editor: z
    .strictObject({
      name: z.string().min(1).describe('Who keeps the list.'),
      url: textLike(WEB_ADDRESS).optional().describe('Their page.'),
    })
    .optional()
    .describe('Who keeps the list: name, and url if there is one.'),
  languages: z
    .array(z.string())
    .min(1)
    .optional()
    .describe(
      "Languages of the entries, the main one first: [en]; en-GB or en-US asks for that spelling in the list's own words.",
    ),
  theme: z
    .enum(['system', 'light', 'dark'])
    .optional()
    .describe('system follows the reader; light or dark does not.'),
  socialImages: z
    .boolean()
    .optional()
    .describe('false makes no pictures for those who share a link to the list or to a paper.'),
  paperFiles: z
    .boolean()
    .optional()
    .describe('false publishes no files for a single paper (.bib, .ris ...): for lists of many thousands.'),
  newsletter: textLike(CONTACT)
    .optional()
    .describe(
      'Where readers subscribe to news by e-mail: the page with the form, or an address to write to: news@example.org.',
    ),
  firstUrl: textLike(WEB_ADDRESS)
    .optional()
    .describe(
      'The address it was first published at, once it has moved: its feeds go on with the entries that their readers know.',
    ),
  licence: z
    .enum(LICENCE_IDS)
    .optional()
    .describe(
      `The licence of the list's own words, such as summaries and introductions: ${LICENCE_IDS.join(', ')}. Leave it out to grant none; what is known of papers is CC0-1.0 in any case.`,
    ),
  doi: textLike(DOI)
    .optional()
    .describe(
      'The DOI of the list as a whole, in quotes: "10.1000/xyz"; a Zenodo release gives it one that stands for all editions.',
    ),
};

export const siteSchema = z.strictObject(siteFields);

export type SiteFrontmatter = z.infer<typeof siteSchema>;

/**
 * Returns the main language of a list's entries, a language tag such as `de`, where it is not that of the
 * interface, which is English.
 */
export function foreignLanguage([main = 'en']: readonly string[] = []): string | undefined {
  return /^en\b/i.test(main) ? undefined : main;
}
