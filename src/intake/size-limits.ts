import { LONGEST_TEXT, type Reference } from '../formats/reference.ts';

/**
 * Why a reference is larger than any paper, in words that fit after "Unexpected"; undefined where it is not.
 * The limits are generous: the longest author list of a paper so far has some fifteen thousand names, and an
 * abstract of a hundred thousand characters is a book.
 */
export function exceededLimit({ title, authors = [], abstract, notes = '' }: Reference): string | undefined {
  if (title.length > LONGEST_TITLE)
    return `title of ${title.length} characters, expected at most ${LONGEST_TITLE}`;
  if (authors.length > MOST_AUTHORS) return `${authors.length} authors, expected at most ${MOST_AUTHORS}`;
  if (authors.some((name) => name.length > LONGEST_NAME))
    return `name of more than ${LONGEST_NAME} characters`;
  if (abstract.length > LONGEST_TEXT)
    return `abstract of ${abstract.length} characters, expected at most ${LONGEST_TEXT}`;
  if (notes.length > LONGEST_TEXT)
    return `notes of ${notes.length} characters, expected at most ${LONGEST_TEXT}`;
  return undefined;
}

const LONGEST_TITLE = 1_000;
const MOST_AUTHORS = 20_000;
const LONGEST_NAME = 300;
