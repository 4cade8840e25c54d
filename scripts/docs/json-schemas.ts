import { z } from 'zod';
import { formOf, type Form } from '../../src/model/forms.ts';
import { kinds, type KindName } from '../../src/model/kinds.ts';

/**
 * Returns the schemas of the files in the content folder for editors, by what they are of: JSON Schema, draft
 * 7, which the language servers for YAML know. Where a text should have a form, its pattern is there too.
 * https://json-schema.org/draft-07/json-schema-validation
 * @param known where given, the ids that there are, for fields that name a topic or a paper
 */
export function jsonSchemas(known: KnownIds = {}): Record<KindName, object> {
  const schemas = Object.entries(kinds).map(([name, { schema }]) => [name, jsonSchema(schema, known)]);
  return Object.fromEntries(schemas) as Record<KindName, object>;
}

function jsonSchema(schema: z.ZodType, known: KnownIds): object {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema: part }) => {
      const form = formOf(zodSchema);
      if (form === undefined) return;
      const ids = form.idsOf && known[form.idsOf];
      if (ids && ids.length > 0) part.enum = [...ids];
      else {
        part.pattern = form.pattern;
        // What the language servers show in place of the pattern.
        if (part.description) part['patternErrorMessage'] = part.description;
      }
    },
  });
}

/** The ids of a list. */
type KnownIds = Partial<Record<NonNullable<Form['idsOf']>, readonly string[]>>;
