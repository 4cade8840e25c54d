import { z } from 'zod';

const collectionSchema = z.object({
  name: z.string().min(1),
  docs: z.array(z.object({ id: z.string().min(1), title: z.string(), text: z.string() })).min(1),
  queries: z.array(z.object({ id: z.string().min(1), text: z.string().min(1) })).min(1),
  qrels: z.record(z.string(), z.record(z.string(), z.number().min(0))),
});

/** A test collection: texts, questions, and for each question how well each text answers it (0: not at all). */
export type Collection = z.infer<typeof collectionSchema>;

/**
 * Reads a test collection.
 * @param json `{ name, docs: [{ id, title, text }], queries: [{ id, text }], qrels: { queryId: { docId: gain } } }`
 * @param file its name, for messages
 * @throws {Error} for anything else, and for a judgement of a text or a question that is not there
 */
export function readCollection(json: string, file: string): Collection {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw new Error(
      `${file}: Unexpected text, expected JSON. ${error instanceof Error ? error.message : String(error)}\nCheck the file with a JSON validator.`,
    );
  }
  const result = collectionSchema.safeParse(data);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new Error(
      `${file}: Unexpected content at \`${issue?.path.join('.') || 'the top'}\`, expected ${SHAPE}. ${issue?.message ?? ''}\nCorrect the file.`,
    );
  }
  const { docs, queries, qrels } = result.data;
  const ids = new Set(docs.map(({ id }) => id));
  const asked = new Set(queries.map(({ id }) => id));
  if (ids.size < docs.length)
    throw new Error(`${file}: Unexpected second text with the same id, expected each id once.\nRename one.`);
  for (const [query, gains] of Object.entries(qrels)) {
    if (!asked.has(query))
      throw new Error(
        `${file}: Unexpected judgements for question \`${query}\`, expected the id of one in \`queries\`.\nAdd it, or remove them.`,
      );
    const unknown = Object.keys(gains).find((id) => !ids.has(id));
    if (unknown !== undefined)
      throw new Error(
        `${file}: Unexpected text \`${unknown}\` in the judgements for \`${query}\`, expected the id of one in \`docs\`.\nAdd it, or remove it.`,
      );
  }
  return result.data;
}

const SHAPE =
  '{ name, docs: [{ id, title, text }], queries: [{ id, text }], qrels: { query: { doc: gain } } }';
