import { WEB_ADDRESS, type Form } from '../../src/model/forms.ts';
import { jsonSchema } from '../../src/model/json-schema.ts';
import { kinds, type KindName } from '../../src/model/kinds.ts';
import { LONGEST_ADDRESS, LONGEST_LINE } from '../../src/model/lengths.ts';
import { isGroup } from '../../src/model/schema-nodes.ts';

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
  return withLongest(Object.fromEntries(schemas)) as Record<KindName, object>;
}

/** Gives every text that says nothing of its length the longest that the check takes. */
function withLongest(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withLongest);
  if (!isGroup(part)) return part;
  const inner = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withLongest(value)]));
  if (part['type'] !== 'string' || 'maxLength' in part || 'enum' in part || 'const' in part) return inner;
  return { ...inner, maxLength: part['pattern'] === WEB_ADDRESS.source ? LONGEST_ADDRESS : LONGEST_LINE };
}

/** The ids of a list. */
type KnownIds = Partial<Record<NonNullable<Form['idsOf']>, readonly string[]>>;
