import { z } from 'zod';
import { withoutOptional } from '../model/forms.ts';
import { valueAt } from '../model/schema-nodes.ts';
import { paperRecordSchema, type PaperRecord } from './paper-record.ts';
import { readList, writeList } from './text/cell-list.ts';

/** A column of the table of papers. */
export interface Column {
  /** The path of the value in the record, joined by dots: `title`, `links.code`. */
  name: string;
  path: readonly string[];
  /** Returns the text of a cell; empty where the paper has no such value. */
  write: (record: PaperRecord) => string;
  /** Returns the value that a cell holds that is not empty; what is none is returned as text. */
  read: (cell: string) => unknown;
}

function columnsOf(path: readonly string[], schema: z.core.$ZodType): Column[] {
  const forms = formsOf(schema);
  const own = forms.filter((form) => !(form instanceof z.ZodObject));
  const groups = forms.filter((form) => form instanceof z.ZodObject);
  return [
    ...(own.length > 0 ? [columnOf(path, codecOf(own))] : []),
    ...groups.flatMap(({ shape }) =>
      Object.entries(shape as z.ZodRawShape).flatMap(([key, inner]) => columnsOf([...path, key], inner)),
    ),
  ];
}

function formsOf(schema: z.core.$ZodType): z.core.$ZodType[] {
  const bare = withoutOptional(schema);
  return bare instanceof z.ZodUnion ? bare.options.flatMap(formsOf) : [bare];
}

function columnOf(path: readonly string[], { accepts, write, read }: Codec): Column {
  const cellOf = (value: unknown): string => (accepts(value) ? write(value) : '');
  return { name: path.join('.'), path, write: (record) => cellOf(valueAt(record, [...path])), read };
}

function codecOf(forms: readonly z.core.$ZodType[]): Codec {
  const [first] = forms;
  if (first instanceof z.ZodArray) return first.element instanceof z.ZodObject ? JSON_CELL : LIST_CELL;
  if (!forms.some((form) => form instanceof z.ZodNumber || form instanceof z.ZodBoolean)) return TEXT_CELL;
  return forms.length === 1 ? JSON_CELL : MIXED_CELL;
}

/** How values of some form stand in a cell. */
interface Codec {
  accepts: (value: unknown) => boolean;
  write: (value: unknown) => string;
  read: (cell: string) => unknown;
}

const isText = (value: unknown): boolean => typeof value === 'string';
const TEXT_CELL: Codec = { accepts: isText, write: String, read: (cell) => cell };
const LIST_CELL: Codec = {
  accepts: Array.isArray,
  write: (value) => writeList(value as string[]),
  read: readList,
};
const JSON_CELL: Codec = {
  accepts: (value) => value !== undefined,
  write: (value) => JSON.stringify(value),
  // Spreadsheets write TRUE.
  read: (cell) => parsed(/^(?:true|false)$/i.test(cell) ? cell.toLowerCase() : cell),
};
/** Numbers as they are, and in quotes a text that could be taken for a number. */
const MIXED_CELL: Codec = {
  accepts: (value) => typeof value === 'string' || typeof value === 'number',
  write: (value) =>
    isText(value) && parsed(String(value)) !== value ? JSON.stringify(value) : String(value),
  read: parsed,
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * The columns of the table of papers, from the schema of a record. A list is one cell, its items joined by
 * semicolons; a list of groups is one cell of JSON; a group has a column for each of its keys, behind a dot.
 * Of the publication there is what the site shows, and the year.
 */
export const paperColumns: readonly Column[] = Object.entries(paperRecordSchema.shape).flatMap(
  ([key, schema]) =>
    key === 'publication'
      ? ['year', 'phrase'].map((inner) => columnOf([key, inner], MIXED_CELL))
      : columnsOf([key], schema),
);
