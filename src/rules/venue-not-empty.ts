import { namesOf, venueId } from '../model/venue-names.ts';
import { venueParts } from '../model/venue-parts.ts';
import type { Rule } from './rule.ts';

/** What venues.yaml describes has a paper: a name that none has is mostly a slip of the pen. */
export const venueNotEmpty: Rule = {
  name: 'venue-not-empty',
  holds: 'Each venue of `content/venues.yaml` has a paper.',
  example: {
    of: 'venues',
    no: '- name: ICRL',
    yes: '- name: ICLR',
    note: 'A paper of the list has the venue ICLR 2024.',
  },
  find: ({ papers, venues: { file, fields, locate } }) => {
    const used = new Set(
      papers.flatMap(({ fields: { venue } }) => {
        const { name } = venueParts(venue);
        return name === undefined ? [] : venueId(name);
      }),
    );
    return (fields.venues ?? []).flatMap((venue, index) =>
      namesOf(venue).some(({ name }) => used.has(venueId(name)))
        ? []
        : [
            {
              file,
              position: locate(['venues', index, 'name']),
              message: `Unexpected venue \`${venue.name}\` without papers, expected at least one paper that names it.`,
              action: 'Compare the name with those in the entries, or delete the venue.',
            },
          ],
    );
  },
};
