import { paperFields, type Paper } from '../model/paper.ts';

/**
 * All papers as JSON, by id: the fields of each entry in the order of the schema, both texts as Markdown, and the page.
 * @param list the list that they are of
 * @param urlOf the page of a paper, in full
 */
export function papersJson(
  papers: readonly Paper[],
  list: { title: string; url: string },
  urlOf: (paper: Paper) => string,
): string {
  const records = papers
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((paper) => ({
      id: paper.id,
      ...Object.fromEntries(Object.keys(paperFields).map((key) => [key, paper[key as keyof Paper]])),
      abstract: paper.abstract,
      notes: paper.notes,
      url: urlOf(paper),
    }));
  return `${JSON.stringify({ version: VERSION, list, papers: records }, null, 2)}\n`;
}

/** Rises when a program that reads the file would have to change. */
const VERSION = 1;
