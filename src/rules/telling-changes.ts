import type { Finding } from '../model/issues.ts';
import { isPublished, publicationOf } from '../model/publication.ts';
import { venueNames } from '../model/venue-names.ts';
import type { Rule } from './rule.ts';

/** A change tells followers what they will find: where the paper appeared, what was corrected. */
export const tellingChanges: Rule = {
  name: 'telling-changes',
  holds:
    'A `published` change is of a paper with a venue, and a `corrected` one says in a note what was wrong.',
  example: {
    no: 'changes:\n  - date: "2026-12-01"\n    what: corrected',
    yes: 'changes:\n  - date: "2026-12-01"\n    what: corrected\n    note: The second author was missing',
  },
  find: (library) => {
    const names = venueNames(library.venues.fields.venues);
    return library.papers.flatMap(({ file, fields, locate }) =>
      (fields.changes ?? []).flatMap(({ what, note }, index): Finding[] => {
        const position = locate(['changes', index, 'what']);
        if (what === 'published' && !isPublished(publicationOf(fields, names))) {
          return [
            {
              file,
              position,
              message: 'Unexpected change `published` of a paper without a venue, expected the venue.',
              action: 'Add where it was published: venue: ICLR 2024; or remove the change.',
            },
          ];
        }
        if (what === 'corrected' && note === undefined) {
          return [
            {
              file,
              position,
              message: 'Unexpected change `corrected` without a note, expected what was wrong.',
              action: 'Add a line to the change: note: "The second author was missing."',
            },
          ];
        }
        return [];
      }),
    );
  },
};
