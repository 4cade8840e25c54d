import { defined } from '../../model/defined.ts';
import { z } from 'zod';
import { paperFields } from '../../model/paper.ts';
import { titleKey } from '../../model/titles.ts';

const { added: _added, title, ...optionalFields } = paperFields;
const factsSchema = z.array(
  z.strictObject({
    title,
    ...z.object(optionalFields).partial().shape,
    math: z.array(z.strictObject({ garbled: z.string().min(1), latex: z.string().min(1) })).optional(),
    note: z.string().optional(),
  }),
);

/**
 * What is known of a paper from elsewhere: any of the fields of an entry but `added`, the passages of its
 * abstract that are garbled maths, and a note to the editor, which is not for the entry. Null is as good as
 * absent.
 */
export type PaperFacts = z.infer<typeof factsSchema>[number];

/**
 * Reads a facts file, a JSON list with one object a paper.
 * @param json the whole file
 * @param file its name, for messages
 * @returns the facts by `titleKey`
 * @throws {Error} for anything that is not such a list, naming the entry and the field
 */
export function readFacts(json: string, file: string): Map<string, PaperFacts> {
  let data: unknown;
  try {
    data = JSON.parse(json, (_key, value: unknown) => (value === null ? undefined : value));
  } catch (error) {
    throw new Error(
      `${file}: Unexpected text, expected JSON. ${error instanceof Error ? error.message : String(error)}\nCheck the file with a JSON validator; nothing was written.`,
    );
  }
  const result = factsSchema.safeParse(data);
  if (!result.success) {
    const { path: whole, message } = defined(result.error.issues[0]);
    const [index, ...path] = whole;
    const part =
      index === undefined
        ? 'the file'
        : `entry ${Number(index) + 1}${path.length > 0 ? `, field \`${path.join('.')}\`` : ''}`;
    throw new Error(
      `${file}: Unexpected content in ${part}, expected facts as in an entry. ${message}\nCorrect it; nothing was written.`,
    );
  }
  return new Map(result.data.map((facts) => [titleKey(facts.title), facts]));
}
