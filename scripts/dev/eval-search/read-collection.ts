import { z } from 'zod';
import { defined } from '../../../src/model/defined.ts';

const collectionSchema = z.object({
  name: z.string().min(1),
  docs: z.array(z.object({ id: z.string().min(1), title: z.string().default(''), text: z.string() })).min(1),
  queries: z.array(z.object({ id: z.string().min(1), text: z.string() })).min(1),
  qrels: z.record(z.string(), z.record(z.string(), z.number().min(0))),
});

/**
 * A test collection: texts, questions, and for each question how well each text answers it (0: not at all).
 */
export type Collection = z.infer<typeof collectionSchema>;

/** Returns a text with its title, which some collections repeat at its beginning. */
export function wholeText({ title, text }: Collection['docs'][number]): string {
  return text.startsWith(title) ? text : `${title} ${text}`;
}

/**
 * Reads a test collection.
 * @param json `{ name, docs: [{ id, title, text }], queries: [{ id, text }], qrels: { queryId: { docId: gain
 * } } }`
 * @param file its name, for messages
 * @throws {Error} for anything else
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
    const issue = defined(result.error.issues[0]);
    throw new Error(
      `${file}: Unexpected content at \`${issue.path.join('.') || 'the top'}\`, expected ${SHAPE}. ${issue.message}\nCorrect the file.`,
    );
  }
  const { docs } = result.data;
  if (new Set(docs.map(({ id }) => id)).size < docs.length)
    throw new Error(`${file}: Unexpected second text with the same id, expected each id once.\nRename one.`);
  return result.data;
}

/**
 * Returns what does not fit in a collection and yet does not keep it from being measured: judgements of
 * questions that are not asked, which do not count, and of texts that are not there, which nobody can find.
 */
export function collectionWarnings({ docs, queries, qrels }: Collection): string[] {
  const texts = new Set(docs.map(({ id }) => id));
  const asked = new Set(queries.map(({ id }) => id));
  const notAsked = Object.keys(qrels).filter((id) => !asked.has(id));
  const notThere = Object.values(qrels).flatMap((gains) => Object.keys(gains).filter((id) => !texts.has(id)));
  const warnings: string[] = [];
  const [question] = notAsked;
  if (question !== undefined)
    warnings.push(`Judgements of ${notAsked.length} questions that are not asked, such as \`${question}\`.`);
  const [text] = notThere;
  if (text !== undefined)
    warnings.push(`${notThere.length} judgements of texts that are not there, such as \`${text}\`.`);
  return warnings;
}

const SHAPE =
  '{ name, docs: [{ id, title, text }], queries: [{ id, text }], qrels: { query: { doc: gain } } }';
