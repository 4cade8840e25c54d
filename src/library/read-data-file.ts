import type { z } from 'zod';
import type { Entry } from '../model/library.ts';
import { siteFields, type SiteFrontmatter } from '../model/site.ts';
import { synonymFields, type Synonyms } from '../model/synonyms.ts';
import { readFields } from './fields.ts';
import { faulty, type Frontmatter } from './frontmatter.ts';
import { readTextFile } from './read-text-file.ts';
import { readYaml } from './yaml.ts';

/** Reads `site.yaml` as an entry without a body, so that the rules can look at it like at any other. */
export function readSite(file: string): Entry<SiteFrontmatter> {
  return readDataFile('site', file, siteFields);
}

/** Reads `synonyms.yaml` as an entry without a body; without the file there are no synonyms. */
export function readSynonyms(file: string): Entry<Synonyms> {
  return readDataFile('synonyms', file, synonymFields, 'groups: []');
}

function readDataFile<Fields>(
  id: string,
  file: string,
  shape: z.ZodRawShape,
  instead?: string,
): Entry<Fields> {
  const text = readTextFile(file);
  const isAbsent = typeof text !== 'string' && text.kind === 'absent';
  const parts = partsOf(isAbsent && instead !== undefined ? instead : text);
  const { fault, data, locate, source } = parts;
  const { fields, misfits } = readFields(shape, data);
  return {
    id,
    file,
    fault,
    data,
    fields: fields as Partial<Fields>,
    misfits: fault ? [] : misfits,
    body: { main: '', notes: '', citations: [], html: [], addresses: [], maths: [] },
    locate,
    source,
  };
}

function partsOf(text: ReturnType<typeof readTextFile>): ReturnType<typeof readYaml> | Frontmatter {
  return typeof text === 'string' ? readYaml(text) : faulty(text);
}
