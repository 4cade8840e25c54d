import { z } from 'zod';
import { withoutOptional } from './forms.ts';

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
  const bare = withoutOptional(schema);
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

/** Whether a value is a group of keys, neither a list nor null. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
