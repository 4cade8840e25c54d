import { z } from 'zod';
import type { Publication } from './publication.ts';
import { VENUE_KINDS } from './venue.ts';

/** What the site says of the publication of a paper, for those who get it as data. */
export const publicationSchema = z.strictObject({
  venue: z
    .strictObject({
      id: z.string().describe('The name in the address of its page.'),
      name: z.string().describe('The name that the list shows, without a year.'),
      full: z.string().optional().describe('The whole name, where the list gives one.'),
      kind: z
        .enum([...VENUE_KINDS, 'preprint server'])
        .exclude(['preprint'])
        .optional()
        .describe('What it is, where that is known.'),
    })
    .optional()
    .describe(
      'Where it appeared: a venue, or the preprint server of a paper that is known from nowhere else.',
    ),
  kind: z.enum(VENUE_KINDS).optional().describe('What the paper is, where that is known.'),
  venueYear: z.int().optional().describe('The year in which it appeared there.'),
  volume: z.string().optional().describe('The volume of the journal or the proceedings.'),
  number: z.string().optional().describe('The number of the issue in the volume.'),
  pages: z.string().optional().describe('The pages or the article number.'),
  firstAppeared: z
    .string()
    .optional()
    .describe('When it first appeared anywhere, as exactly as it is known: YYYY, YYYY-MM or YYYY-MM-DD.'),
  year: z.int().optional().describe('The year under which the list files it.'),
  label: z.string().describe('What the list shows before the year; empty for an unknown venue.'),
  phrase: z.string().describe('What the list shows of all this in one line.'),
}) satisfies z.ZodType<Publication>;
