import { z } from 'zod';
import { VENUE_KINDS } from './venue.ts';

/** `content/venues.yaml`: the venues of the list, each described once for all its papers. May be absent. */
export const venueListFields = {
  venues: z
    .array(
      z.strictObject({
        name: z.string().min(1).describe('The name that the list shows, without a year: ICLR.'),
        full: z.string().min(1).optional().describe('The whole name, which BibTeX gets.'),
        kind: z
          .enum(VENUE_KINDS)
          .optional()
          .describe(`One of ${VENUE_KINDS.join(', ')}.`),
        also: z
          .array(z.string().min(1))
          .min(1)
          .optional()
          .describe('Other names under which entries have it: [NIPS].'),
      }),
    )
    .describe('The venues of the list, each with a name and, as far as known, full, kind and also.'),
};

export const venueListSchema = z.strictObject(venueListFields);

export type VenueList = z.infer<typeof venueListSchema>;
/** What venues.yaml says of one venue. */
export type VenueDescription = VenueList['venues'][number];
