/**
 * The licences that a list may give its own words under, by their identifiers in SPDX
 * (https://spdx.org/licenses/), each with its name for people and the address of its text.
 */
export const LICENCES = {
  'CC0-1.0': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'CC-BY-4.0': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  'CC-BY-SA-4.0': { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  'CC-BY-NC-4.0': { name: 'CC BY-NC 4.0', url: 'https://creativecommons.org/licenses/by-nc/4.0/' },
  'CC-BY-NC-SA-4.0': { name: 'CC BY-NC-SA 4.0', url: 'https://creativecommons.org/licenses/by-nc-sa/4.0/' },
} as const;

export type LicenceId = keyof typeof LICENCES;

export const LICENCE_IDS = Object.keys(LICENCES) as [LicenceId, ...LicenceId[]];

/** Of what is true of a paper whoever writes it down: its title, authors, dates, identifiers, venue. */
export const METADATA_LICENCE: LicenceId = 'CC0-1.0';

/**
 * Returns what may be done with the parts of a list, one sentence each: what is known of papers, the list's
 * own words, abstracts. Where the list names no licence for its words, nothing is said of them.
 * @param nameOf how a licence is named: its name and address as text where none is given
 */
export function licenceSentences(
  own: LicenceId | undefined,
  nameOf: (id: LicenceId) => string = (id) => `${LICENCES[id].name} (${LICENCES[id].url})`,
): string[] {
  return [
    `What is known of papers, such as titles, authors, dates, identifiers and venues, is free for any use: ${nameOf(METADATA_LICENCE)}.`,
    ...(own === undefined
      ? []
      : [
          `The list's own words, which are its summaries, introductions, notes and reading paths, are under ${nameOf(own)}.`,
        ]),
    'Abstracts are the work of their authors, who keep their rights in them.',
  ];
}
