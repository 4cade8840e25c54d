import fs from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import type { Entry, Library } from '../model/library.ts';
import { pathFields, type PathFrontmatter } from '../model/path.ts';
import { paperFields, type PaperFrontmatter } from '../model/paper.ts';
import { topicFields, type TopicFrontmatter } from '../model/topic.ts';
import { readBody } from './body.ts';
import { readFields } from './fields.ts';
import { unparsed, readFrontmatter, type Frontmatter } from './frontmatter.ts';
import { readSite, readSynonyms } from './read-data-file.ts';
import { readTextFile } from './read-text-file.ts';

/**
 * Reads a content folder: every entry, whatever is wrong with it. Nothing is judged here and nothing is thrown for
 * bad content; the rules report it.
 * @param folder the content folder, as people type it
 * @throws {Error} if there is no such folder
 */
export function readLibrary(folder: string): Library {
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(
      `Unexpected content folder \`${folder}\`: there is no such folder.\nSet CONTENT_DIR to the folder that holds papers/, topics/ and site.yaml.`,
    );
  }
  const shown = folder.split(path.sep).join('/').replace(/\/+$/, '') || '/';
  const papers = readFolder(`${shown}/papers`);
  const topics = readFolder(`${shown}/topics`);
  const paths = readFolder(`${shown}/paths`);
  const site = readSite(`${shown}/site.yaml`);
  const synonyms = readSynonyms(`${shown}/synonyms.yaml`);
  return {
    folder: shown,
    papers: papers.entries.map((file) => readFile<PaperFrontmatter>(file, paperFields)),
    topics: topics.entries.map((file) => readFile<TopicFrontmatter>(file, topicFields)),
    paths: paths.entries.map((file) => readFile<PathFrontmatter>(file, pathFields)),
    site,
    synonyms,
    unexpectedFiles: [...papers.strays, ...topics.strays, ...paths.strays],
    symlinks: [
      ...papers.symlinks,
      ...topics.symlinks,
      ...paths.symlinks,
      ...[site, synonyms].flatMap(({ file, parseError }) => (parseError?.kind === 'symlink' ? [file] : [])),
    ],
  };
}

/**
 * Reads the text of one Markdown file as an entry with the fields of a schema.
 * @param file its path as people type it; its name is the id
 * @param parts the text, already cut by `readFrontmatter`
 */
export function readEntry<Fields>(file: string, shape: z.ZodRawShape, parts: Frontmatter): Entry<Fields> {
  const { parseError, text, data, body, bodyLine, locate, source, span, blocks } = parts;
  const { fields, invalidFields } = readFields(shape, data);
  return {
    id: path.posix.basename(file, '.md'),
    file,
    text,
    parseError,
    data,
    fields: fields as Partial<Fields>,
    invalidFields: parseError ? [] : invalidFields,
    bodyStart: text.length - body.length,
    body: readBody(body, bodyLine, shape === paperFields ? NOTES : undefined),
    locate,
    source,
    span,
    blocks,
  };
}

function readFile<Fields>(file: string, shape: z.ZodRawShape): Entry<Fields> {
  const read = readTextFile(file);
  if ('kind' in read) return readEntry(file, shape, unparsed(read));
  return { ...readEntry<Fields>(file, shape, readFrontmatter(read.text)), encodingNote: read.encodingNote };
}

/** The entries of a folder in the order of their ids, and whatever else lies there; dotfiles are nobody's business. */
function readFolder(folder: string): Record<'entries' | 'strays' | 'symlinks', string[]> {
  const found = { entries: [] as string[], strays: [] as string[], symlinks: [] as string[] };
  const stat = fs.lstatSync(folder, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) return { ...found, symlinks: [folder] };
  if (!stat) return found;
  for (const item of fs.readdirSync(folder, { withFileTypes: true })) {
    if (item.name.startsWith('.')) continue;
    const kind = item.isSymbolicLink()
      ? 'symlinks'
      : item.isFile() && item.name.endsWith('.md')
        ? 'entries'
        : 'strays';
    found[kind].push(`${folder}/${item.name}`);
  }
  const idOf = (file: string): string => path.posix.basename(file, '.md');
  return {
    entries: found.entries.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1)),
    strays: found.strays.sort(),
    symlinks: found.symlinks.sort(),
  };
}

/** The heading above the curator's own words in the body of a paper. */
const NOTES = 'Notes';
