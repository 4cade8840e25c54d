import { isGroup } from '../model/schema-nodes.ts';
import { reasonOf } from './json-items.ts';
import { paperColumns } from './paper-columns.ts';
import { paperRecord, readPaperRecord } from './paper-record.ts';
import type { PublishedList } from './published-list.ts';
import type { ReadFile, ReadReference } from './reference.ts';
import { readCsv, writeCsv } from './text/csv.ts';

/** All papers by id as a table, a paper a row, with the columns of `paperColumns` and their names above. */
export function writePapersCsv(list: PublishedList): string {
  const names = paperColumns.map(({ name }) => name);
  const rows = list.papers.map((paper) => {
    const record = paperRecord(paper, list);
    return paperColumns.map(({ write }) => write(record));
  });
  return writeCsv([names, ...rows]);
}

/** Whether a file begins with the names of columns that `writePapersCsv` wrote, in whatever order. */
export function isPapersCsv(text: string): boolean {
  const cells = readCsv(/^.*/.exec(text)?.[0] ?? '')[0]?.cells ?? [];
  return cells.includes('id') && cells.includes('title') && cells.every((name) => /^[\w.]*$/.test(name));
}

/** Reads what `writePapersCsv` wrote, each row on its own. Columns may be moved, taken away and added. */
export function readPapersCsv(text: string): ReadFile {
  const [header, ...rows] = readCsv(text);
  const names = header?.cells ?? [];
  const file: ReadFile = { references: [], skipped: [] };
  for (const { cells, line, source } of rows) {
    try {
      file.references.push({ ...readRow(names, cells), line, source });
    } catch (error) {
      file.skipped.push({ line, text: source, reason: reasonOf(error) });
    }
  }
  return file;
}

function readRow(names: readonly string[], cells: readonly string[]): ReadReference {
  const record: Record<string, unknown> = {};
  const unused: string[] = [];
  for (const [index, cell] of cells.entries()) {
    if (cell === '') continue;
    const name = names[index] ?? '';
    const column = paperColumns.find((known) => known.name === name);
    if (column) put(record, column.path, column.read(cell));
    else unused.push(name || `column ${index + 1}`);
  }
  const read = readPaperRecord(record);
  return { ...read, unused: [...read.unused, ...unused] };
}

/** Of a column and those for what stands within the same value, the latter say more. */
function put(record: Record<string, unknown>, [key = '', inner]: readonly string[], value: unknown): void {
  if (inner === undefined) {
    if (!isGroup(record[key])) record[key] = value;
    return;
  }
  const group = record[key];
  record[key] = { ...(isGroup(group) ? group : {}), [inner]: value };
}
