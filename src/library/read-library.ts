import fs from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import type { Entry, Library } from '../model/library.ts';
import { pathFields, type PathFrontmatter } from '../model/path.ts';
import { paperFields, type PaperFrontmatter } from '../model/paper.ts';
import { topicFields, type TopicFrontmatter } from '../model/topic.ts';
import { readBody } from './body.ts';
import { readFields } from './fields.ts';
import { faulty, readFrontmatter, type Frontmatter } from './frontmatter.ts';
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
  return {
    folder: shown,
    papers: papers.entries.map((file) => readEntry<PaperFrontmatter>(file, paperFields, readParts(file))),
    topics: topics.entries.map((file) => readEntry<TopicFrontmatter>(file, topicFields, readParts(file))),
    paths: paths.entries.map((file) => readEntry<PathFrontmatter>(file, pathFields, readParts(file))),
    site: readSite(`${shown}/site.yaml`),
    synonyms: readSynonyms(`${shown}/synonyms.yaml`),
    strays: [...papers.strays, ...topics.strays, ...paths.strays],
  };
}

/**
 * Reads the text of one Markdown file as an entry with the fields of a schema.
 * @param file its path as people type it; its name is the id
 * @param parts the text, already cut by `readFrontmatter`
 */
export function readEntry<Fields>(file: string, shape: z.ZodRawShape, parts: Frontmatter): Entry<Fields> {
  const { fault, data, body, bodyLine, locate, source } = parts;
  const { fields, misfits } = readFields(shape, data);
  return {
    id: path.posix.basename(file, '.md'),
    file,
    fault,
    data,
    fields: fields as Partial<Fields>,
    misfits: fault ? [] : misfits,
    body: readBody(body, bodyLine, shape === paperFields ? NOTES : undefined),
    locate,
    source,
  };
}

function readParts(file: string): Frontmatter {
  const text = readTextFile(file);
  return typeof text === 'string' ? readFrontmatter(text) : faulty(text);
}

/** The entries of a folder in the order of their ids, and whatever else lies there; dotfiles are nobody's business. */
function readFolder(folder: string): { entries: string[]; strays: string[] } {
  if (!fs.existsSync(folder)) return { entries: [], strays: [] };
  const entries: string[] = [];
  const strays: string[] = [];
  for (const item of fs.readdirSync(folder, { withFileTypes: true })) {
    if (item.name.startsWith('.')) continue;
    const isEntry = item.isFile() && item.name.endsWith('.md');
    (isEntry ? entries : strays).push(`${folder}/${item.name}`);
  }
  const idOf = (file: string): string => path.posix.basename(file, '.md');
  return { entries: entries.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1)), strays: strays.sort() };
}

/** The heading above the curator's own words in the body of a paper. */
const NOTES = 'Notes';
