import type { Form } from '../../src/model/forms.ts';
import { jsonSchema } from '../../src/model/json-schema.ts';
import { kinds, type KindName } from '../../src/model/kinds.ts';

/**
 * Returns the schemas of the files in the content folder for editors, by what they are of, as `jsonSchema`
 * gives them.
 * @param known where given, the ids that there are, for fields that name a topic or a paper
 */
export function jsonSchemas(known: KnownIds = {}): Record<KindName, object> {
  const schemas = Object.entries(kinds).map(([name, { schema }]) => [
    name,
    jsonSchema(schema, (part, { idsOf }) => {
      const ids = idsOf && known[idsOf];
      if (ids && ids.length > 0) {
        delete part.pattern;
        part.enum = [...ids];
        // What the language servers show in place of the pattern.
      } else if (part.description) part['patternErrorMessage'] = part.description;
    }),
  ]);
  return Object.fromEntries(schemas) as Record<KindName, object>;
}

/** The ids of a list. */
type KnownIds = Partial<Record<NonNullable<Form['idsOf']>, readonly string[]>>;
