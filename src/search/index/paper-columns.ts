import { defined } from '../../model/defined.ts';
import type { Paper } from '../../model/paper.ts';
import { yearColumn, type Column, type PaperTable } from '../engine/paper-table.ts';

/** Makes the table of papers, which stand in the order of their docIds. */
export function paperTable(papers: readonly Paper[], topicTitles: ReadonlyMap<string, string>): PaperTable {
  const years = papers.map(({ publication }) => publication.year ?? 0);
  const dates = papers.map(({ published = '' }) => Number(published.replaceAll('-', '').padEnd(8, '0')));
  const topicIds = [...topicTitles.keys()];
  return {
    years,
    dates,
    columns: {
      topic: {
        values: topicIds,
        labels: [...topicTitles.values()],
        of: papers.map(({ topics = [] }) =>
          topics.map((topic) => topicIds.indexOf(topic)).filter((index) => index >= 0),
        ),
      },
      venue: column(papers.map(({ publication: { venue } }) => (venue === undefined ? [] : [venue.name]))),
      code: {
        values: ['yes'],
        labels: ['With code'],
        of: papers.map(({ links }) => (links?.code ? [0] : [])),
      },
      year: yearColumn(years),
    },
  };
}

/**
 * Makes the column of the authors of several papers: the others are found by their name and would make a long
 * facet of ones.
 */
export function authorColumn(papers: readonly Paper[]): Column {
  const counts = new Map<string, number>();
  for (const { authors = [] } of papers)
    for (const author of new Set(authors)) counts.set(author, (counts.get(author) ?? 0) + 1);
  return column(
    papers.map(({ authors = [] }) => [...new Set(authors)].filter((name) => defined(counts.get(name)) > 1)),
  );
}

/** Makes a column whose values stand in the order of their frequency. */
function column(valuesOf: readonly (readonly string[])[]): Column {
  const counts = new Map<string, number>();
  for (const value of valuesOf.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
  const indices = new Map(values.map((value, index) => [value, index]));
  return { values, of: valuesOf.map((own) => own.map((value) => defined(indices.get(value)))) };
}
