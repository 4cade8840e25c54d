import { z } from 'zod';
import type { Finding } from '../model/issues.ts';
import { kinds } from '../model/kinds.ts';
import { filesOf, type Entry } from '../model/library.ts';
import { didYouMean } from '../model/near-names.ts';
import { isGroup, schemaNodes } from '../model/schema-nodes.ts';
import type { Rule } from './rule.ts';

/** No field is silently ignored: a key that the schema does not have is a slip of the pen. */
export const knownKeys: Rule = {
  name: 'known-keys',
  holds: 'There is no field that entries do not have.',
  example: { no: 'venu: ICLR 2024', yes: 'venue: ICLR 2024' },
  find: (library) => filesOf(library).flatMap(unknownKeys),
};

function unknownKeys({ kind, file, data, locate }: Entry<unknown>): Finding[] {
  return schemaNodes(kinds[kind].schema, data).flatMap(({ path, schema, value }) => {
    if (!(schema instanceof z.ZodObject) || !isGroup(value)) return [];
    const known = Object.keys(schema.shape);
    return Object.keys(value)
      .filter((key) => !known.includes(key))
      .map((key) => ({
        file,
        position: locate([...path, key], 'key'),
        message: `Unexpected key \`${[...path, key].join('.')}\`, expected one of ${known.map((name) => `\`${name}\``).join(', ')}.`,
        action: didYouMean(key, known, 'Remove the line, or use one of these keys.'),
      }));
  });
}
