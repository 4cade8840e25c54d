import { z } from 'zod';

/** Every word of a group stands for every other: their pairs are more than a thousand. */
const MOST_SYNONYMS = 50;

/**
 * `content/synonyms.yaml`: words that mean the same, so that searching for one finds the others. May be
 * absent.
 */
export const synonymFields = {
  groups: z
    .array(z.array(z.string().min(1)).min(2).max(MOST_SYNONYMS))
    .describe('Groups of two or more words or phrases that mean the same: [tumor, neoplasm].'),
};

export const synonymSchema = z.strictObject(synonymFields);

export type Synonyms = z.infer<typeof synonymSchema>;
