import type { Finding } from '../model/issues.ts';
import type { Rule } from './rule.ts';
import { namesOf, venueId } from '../model/venue-names.ts';

/** A name leads to one venue: no two of venues.yaml share one, whatever its case or punctuation. */
export const uniqueVenue: Rule = {
  name: 'unique-venue',
  holds: 'In `content/venues.yaml` no two venues have a name in common.',
  example: {
    of: 'venues',
    no: '- name: ICLR\n  also: [Learning Representations]\n- name: Learning Representations',
    yes: '- name: ICLR\n  also: [Learning Representations]',
  },
  find: ({ venues: { file, fields, locate } }) => {
    const owners = new Map<string, { name: string; index: number }>();
    return (fields.venues ?? []).flatMap((venue, index) =>
      namesOf(venue).flatMap(({ name, path }): Finding[] => {
        const id = venueId(name);
        const owner = owners.get(id);
        if (owner === undefined) owners.set(id, { name: venue.name, index });
        if (owner === undefined || owner.index === index) return [];
        return [
          {
            file,
            position: locate(['venues', index, ...path]),
            message: `Unexpected name \`${name}\`, expected one that no other venue has: \`${owner.name}\` has it.`,
            action: 'Make one venue of the two, or take the name from one of them.',
          },
        ];
      }),
    );
  },
};
