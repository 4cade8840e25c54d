import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { kinds } from '../../src/model/kinds.ts';

describe.each(Object.entries(kinds))('the kind %s', (_, { schema }) => {
  it('says of every field, and of every field in a group, in one sentence what to type', () => {
    const fields = fieldsIn(z.toJSONSchema(schema) as JsonSchema);
    expect(fields.length).toBeGreaterThan(0);
    for (const [name, description] of fields) expect(description, name).toMatch(/^[A-Za-z].*[.\])"]$/);
  });

  it('takes no key that it does not know', () => {
    expect(schema.safeParse({ zzz: 1 }).error?.issues).toContainEqual(
      expect.objectContaining({ code: 'unrecognized_keys', keys: ['zzz'] }),
    );
  });
});

it('a paper needs a title and a day, and its links are of known kinds', () => {
  const least = { title: 'A title', added: '2024-05-31' };
  const accepts = (fields: object): boolean => kinds.paper.schema.safeParse({ ...least, ...fields }).success;
  expect(accepts({})).toBe(true);
  expect(accepts({ added: undefined })).toBe(false);
  expect(accepts({ links: { zzz: 'https://example.org/' } })).toBe(false);
});

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

/** The paths of all fields, and their descriptions. */
function fieldsIn(schema: JsonSchema, path = ''): [string, string | undefined][] {
  const properties = Object.entries(schema.properties ?? schema.items?.properties ?? {});
  return properties.flatMap(([key, inner]): [string, string | undefined][] => [
    [`${path}${key}`, inner.description],
    ...fieldsIn(inner, `${path}${key}.`),
  ]);
}
