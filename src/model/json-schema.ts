import { z } from 'zod';
import { formOf, type Form } from './forms.ts';

/**
 * Returns a schema as JSON Schema, draft 7, which every validator and the language servers for YAML know.
 * Where a text should have a form, its pattern is there too.
 * https://json-schema.org/draft-07/json-schema-validation
 * @param refine changes the part for a text that should have a form
 */
export function jsonSchema(
  schema: z.ZodType,
  refine?: (part: z.core.JSONSchema.BaseSchema, form: Form) => void,
): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema: part }) => {
      const form = formOf(zodSchema);
      if (form === undefined) return;
      part.pattern = form.pattern;
      refine?.(part, form);
    },
  });
}
