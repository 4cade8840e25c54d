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
  /** By docId: the year that the list shows of the paper; 0 where it shows none. */
  years: readonly number[];
  /** By docId: when the paper first appeared, as the number yyyymmdd with zeros for what is not known. */
  dates: readonly number[];
  columns: Record<Exclude<Facet, 'author'>, Column>;
}

/** Reads the table that `formatTable` wrote. */
export function readTable(json: string): PaperTable {
  const { years, dates, topic, venue, code } = JSON.parse(json) as TableFile;
  return { years, dates, columns: { topic, venue, code, year: yearColumn(years) } };
}

/** Writes the file of a table. */
export function formatTable({ years, dates, columns: { topic, venue, code } }: PaperTable): string {
  return JSON.stringify({ years, dates, topic, venue, code } satisfies TableFile);
}

/** Makes the column of years, the latest first. */
export function yearColumn(years: readonly number[]): Column {
  const values = [...new Set(years)].filter((year) => year > 0).sort((a, b) => b - a);
  return {
    values: values.map(String),
    of: years.map((year) => (year > 0 ? [values.indexOf(year)] : [])),
  };
}

interface TableFile {
  years: readonly number[];
  dates: readonly number[];
  topic: Column;
  venue: Column;
  code: Column;
}
