import type { Facet } from './search-state.ts';

/** The values of one facet over all papers. */
export interface Column {
  values: readonly string[];
  /** What a reader sees instead of a value, where that differs. */
  labels?: readonly string[] | undefined;
  /** By docId: the values of that paper, by their index in `values`. */
  of: readonly (readonly number[])[];
}

/** What can be known of all papers without opening one. */
export interface PaperTable {
  /** By docId: when the paper was published, as the number yyyymmdd with zeros for what is not known. */
  dates: readonly number[];
  columns: Record<Exclude<Facet, 'author'>, Column>;
}

/** Reads the table that `formatTable` wrote. */
export function readTable(json: string): PaperTable {
  const { dates, topic, venue, code } = JSON.parse(json) as TableFile;
  return { dates, columns: { topic, venue, code, year: yearsOf(dates) } };
}

/** Writes the file of a table. Years are not in it: the dates have them. */
export function formatTable({ dates, columns: { topic, venue, code } }: PaperTable): string {
  return JSON.stringify({ dates, topic, venue, code } satisfies TableFile);
}

/** Returns the years of dates, the latest first. */
export function yearsOf(dates: readonly number[]): Column {
  const years = dates.map((date) => Math.floor(date / 10_000));
  const values = [...new Set(years)].filter((year) => year > 0).sort((a, b) => b - a);
  return {
    values: values.map(String),
    of: years.map((year) => (year > 0 ? [values.indexOf(year)] : [])),
  };
}

interface TableFile {
  dates: readonly number[];
  topic: Column;
  venue: Column;
  code: Column;
}
