import { z } from 'zod';
import type { InvalidField } from '../model/library.ts';
import { longestText, schemaFor, schemaNodes, valueAt } from '../model/schema-nodes.ts';

/**
 * Sorts raw values into the fields of a schema, each on its own, so that one bad value does not hide the
 * others. Keys that the schema does not know are left alone: they are for a rule to report.
 */
export function readFields<Shape extends z.ZodRawShape>(
  shape: Shape,
  data: Readonly<Record<string, unknown>>,
): { fields: Partial<z.infer<z.ZodObject<Shape>>>; invalidFields: InvalidField[] } {
  const fields: Record<string, unknown> = {};
  const invalidFields: InvalidField[] = [];
  for (const [key, schema] of Object.entries(shape) as [string, z.ZodType][]) {
    const value = Object.hasOwn(data, key) ? data[key] : undefined;
    const result =
      value === undefined ? schema.safeParse(value) : z.safeParse(schemaFor(schema, value), value);
    const long = textsTooLong(schema, value, key);
    invalidFields.push(...long);
    if (result.success) {
      if (result.data !== undefined && long.length === 0) fields[key] = result.data;
      continue;
    }
    for (const issue of result.error.issues) {
      if (issue.code === 'unrecognized_keys') continue;
      const path = issue.path.filter((step) => typeof step !== 'symbol');
      invalidFields.push({
        path: [key, ...path],
        found: describe(valueAt(value, path)),
        expected: expectation(issue),
      });
    }
  }
  return { fields: fields as Partial<z.infer<z.ZodObject<Shape>>>, invalidFields };
}

/** The texts within a value that are longer than any, where their schema does not say so itself. */
function textsTooLong(schema: z.ZodType, value: unknown, key: string): InvalidField[] {
  return schemaNodes(schema, value, [key]).flatMap(({ path, schema: own, value: text }) => {
    const most = longestText(own);
    const isSaid = own instanceof z.ZodString && own.maxLength !== null;
    if (typeof text !== 'string' || text.length <= most || isSaid) return [];
    return [{ path, found: describe(text), expected: atMost(most, 'characters') }];
  });
}

/** Returns a value in the words of an error message: `number 2405.0001`, `a list`, `nothing`. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'empty value';
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list';
  if (typeof value === 'object') return 'group of fields';
  if (typeof value === 'string') return value === '' ? 'empty text' : `text \`${shorten(value)}\``;
  if (typeof value === 'number' || typeof value === 'boolean') return `${typeof value} \`${String(value)}\``;
  return `a ${typeof value}`;
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`;
    case 'too_big':
      if (issue.origin === 'string') return atMost(issue.maximum, 'characters');
      return issue.origin === 'array' ? atMost(issue.maximum, 'items') : `at most ${issue.maximum}`;
    case 'too_small':
      if (issue.origin === 'string') return 'text that is not empty';
      if (issue.origin === 'array')
        return issue.minimum === 1 ? 'at least one item' : `at least ${issue.minimum} items`;
      return `at least ${issue.minimum}`;
    case 'invalid_union':
      return [...new Set(issue.errors.flatMap(([first]) => (first ? expectation(first) : [])))].join(' or ');
    default:
      return issue.message;
  }
}

function atMost(most: number | bigint, what: 'characters' | 'items'): string {
  return `at most ${most.toLocaleString('en')} ${what}`;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

const TYPES: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a group of fields',
  boolean: '`true` or `false`',
  number: 'a number',
  int: 'a whole number',
};
