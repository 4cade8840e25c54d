/**
 * The longest text of a field whose schema names no length of its own. Titles of papers stay below 500
 * characters, names of proceedings below 300: what is longer was pasted into the wrong field.
 */
export const LONGEST_LINE = 1_000;

/** The longest address of a page; browsers and servers take some two thousand characters everywhere. */
export const LONGEST_ADDRESS = 2_000;

/** The longest name of an author: collaborations name themselves in a line. */
export const LONGEST_NAME = 300;

/**
 * The longest text below the frontmatter, each of abstract and notes, in characters: some seven pages. arXiv
 * takes abstracts of 1,920 characters (https://info.arxiv.org/help/prep.html), those of journals have up to
 * 5,000, and the longest that Crossref holds are summaries of books.
 */
export const LONGEST_BODY = 20_000;
