import type { Reference } from '../formats/reference.ts';
import { LONGEST_BODY, LONGEST_LINE, LONGEST_NAME } from '../model/lengths.ts';

/**
 * Why a reference is larger than any paper, in words that fit after "Unexpected"; undefined where it is not.
 * The limits are those of entries; the longest author list of a paper so far has some fifteen thousand names.
 */
export function exceededLimit({ title, authors = [], abstract, notes = '' }: Reference): string | undefined {
  if (title.length > LONGEST_LINE)
    return `title of ${title.length} characters, expected at most ${LONGEST_LINE}`;
  if (authors.length > MOST_AUTHORS) return `${authors.length} authors, expected at most ${MOST_AUTHORS}`;
  if (authors.some((name) => name.length > LONGEST_NAME))
    return `name of more than ${LONGEST_NAME} characters`;
  if (abstract.length > LONGEST_BODY)
    return `abstract of ${abstract.length} characters, expected at most ${LONGEST_BODY}`;
  if (notes.length > LONGEST_BODY)
    return `notes of ${notes.length} characters, expected at most ${LONGEST_BODY}`;
  return undefined;
}

const MOST_AUTHORS = 20_000;
