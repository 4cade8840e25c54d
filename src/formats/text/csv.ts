/**
 * Returns rows as CSV (RFC 4180): commas, lines that end with CRLF, and in quotes what holds a comma, a quote
 * or a line break. It begins with a byte order mark, without which spreadsheets take the text for one of
 * their own code pages.
 *
 * A cell that a spreadsheet would run as a formula has an apostrophe before it, as a person would type it
 * (https://owasp.org/www-community/attacks/CSV_Injection), and so has one that would be read as such a cell.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const cellOf = (text: string): string => {
    const shown = FORMULA.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
  };
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

/**
 * Reads CSV as `writeCsv` writes it and as spreadsheets save it: semicolons or tabs for commas, any line
 * ends. What is wrong is read as far as it goes: a quote that is never closed goes to the end.
 */
export function readCsv(text: string): CsvRow[] {
  const separator = /^\uFEFF?"?[\w.]*"?([,;\t])/.exec(text)?.[1] ?? ',';
  const cell = CELLS[separator as keyof typeof CELLS];
  const rows: CsvRow[] = [];
  let row: CsvRow = { cells: [], line: 1, source: '' };
  let line = 1;
  cell.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  for (let start = cell.lastIndex; cell.lastIndex < text.length || row.cells.length > 0;) {
    const [whole = '', quoted, plain = '', end = ''] = cell.exec(text) ?? [];
    const value = quoted === undefined ? plain : quoted.replaceAll('""', '"') + plain;
    row.cells.push(GUARDED.test(value) ? value.slice(1) : value);
    line += whole.match(LINE_END)?.length ?? 0;
    if (end === separator) continue;
    rows.push({ ...row, source: text.slice(start, cell.lastIndex).trimEnd() });
    row = { cells: [], line, source: '' };
    start = cell.lastIndex;
  }
  return rows.filter(({ cells }) => cells.some((value) => value !== ''));
}

/** One row of a table. */
export interface CsvRow {
  cells: string[];
  /** The line on which it begins, from 1. */
  line: number;
  /** The row as it stands in the file. */
  source: string;
}

/** The signs that begin a formula, full width too, behind any apostrophes. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/;
const LINE_END = /\r\n|\r|\n/g;
/** By what separates cells: one cell, in quotes or not, and what ends it. */
const CELLS = {
  ',': /(?:"((?:[^"]|"")*)(?:"|$))?([^,\r\n]*)(,|\r\n|\r|\n|$)/y,
  ';': /(?:"((?:[^"]|"")*)(?:"|$))?([^;\r\n]*)(;|\r\n|\r|\n|$)/y,
  '\t': /(?:"((?:[^"]|"")*)(?:"|$))?([^\t\r\n]*)(\t|\r\n|\r|\n|$)/y,
};
