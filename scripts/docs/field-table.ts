import type { z } from 'zod';
import { defined } from '../../src/model/defined.ts';
import { paperFields } from '../../src/model/paper.ts';

/**
 * Returns the table of an entry's fields for contributors, from the schema: what each is, and whether it must
 * be there.
 */
export function fieldTable(): string {
  const rows = Object.entries(paperFields as Record<string, z.ZodType>).map(
    ([name, schema]) =>
      `| \`${name}\` | ${schema.safeParse(undefined).success ? '' : 'yes'} | ${defined(schema.description)} |`,
  );
  return ['| field | required | what to type |', '|---|---|---|', ...rows].join('\n');
}
