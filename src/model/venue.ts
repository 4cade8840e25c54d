import { z } from 'zod';
import { FIRST_YEAR, LAST_YEAR } from './partial-dates.ts';

/** What a venue is, or what a work is that appeared at none: a thesis, a report, a book, a preprint. */
export const VENUE_KINDS = [
  'conference',
  'journal',
  'workshop',
  'book',
  'thesis',
  'report',
  'preprint',
] as const;

export type VenueKind = (typeof VENUE_KINDS)[number];

const wholeOrText = z.union([z.string().min(1), z.int().min(0)]).optional();

/** Where a paper was published, taken apart. */
export const venueFields = {
  name: z.string().min(1).optional().describe('The name of the venue, without the year.'),
  year: z
    .int()
    .min(FIRST_YEAR)
    .max(LAST_YEAR)
    .optional()
    .describe('The year in which the paper appeared there, without quotes.'),
  volume: wholeOrText.describe('The volume of a journal or of proceedings.'),
  number: wholeOrText.describe('The number of the issue in the volume.'),
  pages: z.string().min(1).optional().describe('The pages or the article number, in quotes: "1-20".'),
  kind: z
    .enum(VENUE_KINDS)
    .optional()
    .describe(`What it is, where content/venues.yaml does not say it: ${VENUE_KINDS.join(', ')}.`),
};

/** A venue as one text, `ICLR 2024`, or taken apart; a name is needed for all but a preprint. */
export const venueSchema = z.union([
  z.string().min(1),
  z
    .strictObject(venueFields)
    .superRefine(({ name, kind }, context) => {
      if (name === undefined && kind !== 'preprint')
        context.addIssue({ code: 'custom', path: ['name'], message: 'text' });
    })
    .meta({
      anyOf: [
        { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
        { type: 'object', required: ['kind'], properties: { kind: { const: 'preprint' } } },
      ],
    }),
]);

/** What an entry says of its venue. */
export type VenueField = z.infer<typeof venueSchema>;
/** A venue taken apart, as an entry says it. */
export type VenueParts = Exclude<VenueField, string>;
