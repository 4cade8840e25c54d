import type { z } from 'zod';
import type { Entry } from '../model/library.ts';
import { siteFields, type SiteFrontmatter } from '../model/site.ts';
import { synonymFields, type Synonyms } from '../model/synonyms.ts';
import { readFields } from './fields.ts';
import { unparsed } from './frontmatter.ts';
import { readTextFile } from './read-text-file.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** Reads `site.yaml` as an entry without a body, so that the rules can look at it like at any other. */
export function readSite(file: string): Entry<SiteFrontmatter> {
  return readDataFile('site', file, siteFields);
}

/** Reads `synonyms.yaml` as an entry without a body; without the file there are no synonyms. */
export function readSynonyms(file: string): Entry<Synonyms> {
  return readDataFile('synonyms', file, synonymFields, 'groups: []\n');
}

/** The entry of a file without a body, from its text. */
export function dataEntry<Fields>(
  id: string,
  file: string,
  shape: z.ZodRawShape,
  text: string,
): Entry<Fields> {
  return entryOf(id, file, shape, { ...readYaml(text), text });
}

function readDataFile<Fields>(
  id: string,
  file: string,
  shape: z.ZodRawShape,
  instead?: string,
): Entry<Fields> {
  const read = readTextFile(file);
  if (!('kind' in read))
    return { ...dataEntry<Fields>(id, file, shape, read.text), encodingNote: read.encodingNote };
  if (read.kind === 'absent' && instead !== undefined) return dataEntry(id, file, shape, instead);
  return entryOf(id, file, shape, unparsed(read));
}

function entryOf<Fields>(
  id: string,
  file: string,
  shape: z.ZodRawShape,
  { parseError, data, text, locate, source, span, blocks }: Yaml & { text: string },
): Entry<Fields> {
  const { fields, invalidFields } = readFields(shape, data);
  return {
    id,
    file,
    text,
    parseError,
    data,
    fields: fields as Partial<Fields>,
    invalidFields: parseError ? [] : invalidFields,
    bodyStart: text.length,
    body: { main: '', notes: '', citations: [], html: [], addresses: [], maths: [], tooDeep: [] },
    locate,
    source,
    span,
    blocks,
  };
}
