import { z } from 'zod';
import { jsonSchema } from '../model/json-schema.ts';
import { LICENCE_IDS, licenceSentences, METADATA_LICENCE } from '../model/licences.ts';
import { paths } from '../model/urls.ts';
import { readItems } from './json-items.ts';
import { paperRecord, paperRecordSchema, readPaperRecord } from './paper-record.ts';
import type { PublishedList } from './published-list.ts';
import type { ReadFile } from './reference.ts';

/** All papers as JSON, by id, with what the list is and what may be done with it. */
export function writePapersJson(list: PublishedList): string {
  const { title, description, licence } = list.site;
  const file: z.infer<typeof fileSchema> = {
    $schema: list.fullUrl(paths.data(SCHEMA_FILE)),
    version: VERSION,
    list: { title, description, url: list.fullUrl(paths.home) },
    licence: {
      metadata: METADATA_LICENCE,
      ...(licence && { texts: licence }),
      note: licenceSentences(licence).join(' '),
    },
    papers: list.papers.map((paper) => paperRecord(paper, list)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Returns the JSON Schema of what `writePapersJson` writes, as a file; `#/definitions/paper` is that of a
 * line of papers.ndjson. It forbids no further keys, so that a file of a later program keeps to it as long as
 * the version is the same.
 */
export function writePapersSchema({ fullUrl }: PublishedList): string {
  const { $schema, ...rest } = jsonSchema(fileSchema);
  const schema = {
    $schema,
    $id: fullUrl(paths.data(SCHEMA_FILE)),
    title: 'Papers of a reading list',
    ...rest,
  };
  const withoutLimit = (key: string, value: unknown): unknown =>
    key === 'additionalProperties' ? undefined : value;
  return `${JSON.stringify(schema, withoutLimit, 2)}\n`;
}

/** Whether JSON is what `writePapersJson` wrote: an object with a list of papers, whatever else it holds. */
export function isPapersJson(json: unknown): boolean {
  return readableSchema.safeParse(json).success;
}

/**
 * Reads what `writePapersJson` wrote.
 * @param text the whole file, in which the lines are looked up
 * @param json what it holds
 */
export function readPapersJson(text: string, json: unknown): ReadFile {
  return readItems(text, readableSchema.parse(json).papers, readPaperRecord);
}

/** The name of the file in `/data/`. */
export const SCHEMA_FILE = 'papers.schema.json';

/** Rises when a program that reads the file would have to change; what is added to it changes none. */
const VERSION = 1;

const fileSchema = z.object({
  $schema: z.url().describe('The schema of this file.'),
  version: z
    .literal(VERSION)
    .describe('Rises when a program that reads the file would have to change; what is added changes none.'),
  list: z
    .object({
      title: z.string().describe('The name of the list.'),
      description: z.string().describe('What the list is, in one sentence.'),
      url: z.url().describe('The home page of the list.'),
    })
    .describe('The list that the papers are of.'),
  licence: z
    .object({
      metadata: z
        .literal(METADATA_LICENCE)
        .describe('The licence of all fields but summary, notes and abstract (SPDX).'),
      texts: z
        .enum(LICENCE_IDS)
        .optional()
        .describe(
          "The licence of the list's own words, summary and notes (SPDX); absent where none is given.",
        ),
      note: z.string().describe('The same in words.'),
    })
    .describe('What may be done with the data.'),
  papers: z
    .array(paperRecordSchema.meta({ id: 'paper', title: 'A paper' }))
    .describe('All papers of the list, by id.'),
});

const readableSchema = z.object({ papers: z.array(z.unknown()) });
