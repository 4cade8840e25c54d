import path from 'node:path';
import { kinds, type FieldsOf, type Kind, type KindName } from '../model/kinds.ts';
import type { Entry } from '../model/library.ts';
import { readBody } from './body.ts';
import { readFields } from './fields.ts';
import { readFrontmatter, unparsed, type Frontmatter } from './frontmatter.ts';
import { readTextFile } from './read-text-file.ts';
import { readYaml } from './yaml.ts';

/**
 * Returns the entry that a text is, whatever is wrong with it. A data file is read as an entry without a
 * body, so that the rules can look at it like at any other.
 * @param file its path as people type it; its name is the id
 * @param text newlines as `\n`, without byte order mark
 */
export function readEntry<Name extends KindName>(
  kind: Name,
  file: string,
  text: string,
): Entry<FieldsOf<Name>> {
  const isMarkdown = 'folder' in kinds[kind];
  return entryOf(
    kind,
    file,
    isMarkdown ? readFrontmatter(text) : { ...readYaml(text), text, body: '', bodyLine: 1 },
  );
}

/**
 * Returns the entry that a file on the disk is, as `readEntry`; one that cannot be read has only a parse
 * error.
 */
export function readEntryFile<Name extends KindName>(kind: Name, file: string): Entry<FieldsOf<Name>> {
  const { whereAbsent }: Kind = kinds[kind];
  const read = readTextFile(file);
  if (!('kind' in read)) return { ...readEntry(kind, file, read.text), encodingNote: read.encodingNote };
  if (read.kind === 'absent' && whereAbsent !== undefined) return readEntry(kind, file, whereAbsent);
  return entryOf(kind, file, unparsed(read));
}

function entryOf<Name extends KindName>(
  kind: Name,
  file: string,
  { parseError, text, data, body, bodyLine, locate, source, span, blocks }: Frontmatter,
): Entry<FieldsOf<Name>> {
  const { schema, notesHeading }: Kind = kinds[kind];
  const { fields, invalidFields } = readFields(schema.shape, data);
  return {
    kind,
    id: path.posix.parse(file).name,
    file,
    text,
    parseError,
    data,
    fields: fields as Partial<FieldsOf<Name>>,
    invalidFields: parseError ? [] : invalidFields,
    bodyStart: text.length - body.length,
    body: readBody(body, bodyLine, notesHeading),
    locate,
    source,
    span,
    blocks,
  };
}
