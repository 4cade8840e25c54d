import type { z } from 'zod';
import { paperFields } from '../../src/model/paper.ts';

/** The table of an entry's fields for contributors, from the schema: what each is, and whether it must be there. */
export function fieldTable(): string {
  const rows = Object.entries(paperFields as Record<string, z.ZodType>).map(
    ([name, schema]) =>
      `| \`${name}\` | ${schema.safeParse(undefined).success ? '' : 'yes'} | ${schema.description ?? ''} |`,
  );
  return ['| field | required | what to type |', '|---|---|---|', ...rows].join('\n');
}

/**
 * A document with the table between its two markers.
 * @throws {Error} if the markers are not there
 */
export function withFieldTable(document: string): string {
  const [before, rest] = document.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`Unexpected document without ${BEGIN} and ${END}.`);
  return `${before}${BEGIN}\n\n${fieldTable()}\n\n${END}${after}`;
}

const BEGIN = '<!-- fields: npm run docs writes this -->';
const END = '<!-- end of fields -->';
