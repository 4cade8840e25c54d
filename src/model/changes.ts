import { z } from 'zod';
import { textLike } from './forms.ts';
import { FULL_DATE } from './partial-dates.ts';

/** What may have happened to a paper after it joined the list. */
export const CHANGE_KINDS = ['published', 'corrected'] as const;

/** One change of an entry that readers of the list should hear of. */
export const changeFields = {
  date: textLike(FULL_DATE).describe('The day of the change, as "YYYY-MM-DD".'),
  what: z
    .enum(CHANGE_KINDS)
    .describe('published: the paper appeared at a venue; corrected: the entry said something wrong.'),
  note: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('One sentence of at most 200 characters: what changed.'),
};

/** A change of an entry. */
export type Change = z.infer<z.ZodObject<typeof changeFields>>;

/**
 * Returns what was done to the entry, to stand before a day: a paper may have appeared long before the list
 * says so.
 */
export function changeName(what: Change['what']): string {
  return what === 'published' ? 'Publication noted' : 'Corrected';
}

/** Returns the day on which a reader last had news of a paper: of its addition or of its latest change. */
export function lastNews({ added, changes = [] }: { added: string; changes?: Change[] | undefined }): string {
  return changes.reduce((latest, { date }) => (date > latest ? date : latest), added);
}
