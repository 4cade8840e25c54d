import { z } from 'zod';
import { formOf, withoutOptional, WEB_ADDRESS } from './forms.ts';
import { LONGEST_ADDRESS, LONGEST_LINE } from './lengths.ts';

/** A value within other values, at its path from the outermost, and the schema that it should meet. */
export interface SchemaNode {
  path: (string | number)[];
  schema: z.core.$ZodType;
  value: unknown;
}

/**
 * Returns a value and everything within it that its schema knows: the values of groups by their keys, and the
 * items of lists. Where a value has not the form of its schema, nothing within it is looked at.
 */
export function schemaNodes(
  schema: z.core.$ZodType,
  value: unknown,
  path: SchemaNode['path'] = [],
): SchemaNode[] {
  const bare = schemaFor(schema, value);
  const node = { path, schema: bare, value };
  if (bare instanceof z.ZodArray && Array.isArray(value)) {
    return [node, ...value.flatMap((item, index) => schemaNodes(bare.element, item, [...path, index]))];
  }
  if (bare instanceof z.ZodObject && isGroup(value)) {
    const known = Object.entries(bare.shape as z.ZodRawShape).filter(([key]) => Object.hasOwn(value, key));
    return [node, ...known.flatMap(([key, inner]) => schemaNodes(inner, value[key], [...path, key]))];
  }
  return [node];
}

/**
 * Returns the schema that a value should meet: what stands behind `optional`, and of several forms the one
 * for values such as this, where text is the form of everything that stands in one line. Where no form is for
 * such values, the schema of all of them.
 */
export function schemaFor(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  const bare = withoutOptional(schema);
  if (!(bare instanceof z.ZodUnion)) return bare;
  const forms = bare.options.map(withoutOptional);
  const isLine = typeof value !== 'object' || value === null;
  const form =
    forms.find((option) => isFormOf(option, value)) ??
    forms.find((option) => isLine && option instanceof z.ZodString);
  return form ?? bare;
}

function isFormOf(schema: z.core.$ZodType, value: unknown): boolean {
  if (schema instanceof z.ZodObject) return isGroup(value);
  if (schema instanceof z.ZodArray) return Array.isArray(value);
  return schema instanceof z.ZodNumber ? typeof value === 'number' : typeof value === 'string';
}

/**
 * Returns the most characters that a text of a schema may have: every text has an end, whether or not its
 * schema names one.
 */
export function longestText(schema: z.core.$ZodType): number {
  const own = schema instanceof z.ZodString ? schema.maxLength : null;
  return own ?? (formOf(schema)?.pattern === WEB_ADDRESS.source ? LONGEST_ADDRESS : LONGEST_LINE);
}

/** Returns what stands at a path within a value; undefined where nothing does. */
export function valueAt(value: unknown, path: SchemaNode['path']): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Record<string | number, unknown> | undefined)?.[step],
    value,
  );
}

/** Whether a value is a group of keys, neither a list nor null. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
