import type { Entry } from '../model/library.ts';
import { siteFields, type SiteFrontmatter } from '../model/site.ts';
import { readFields } from './fields.ts';
import { faulty } from './frontmatter.ts';
import { readTextFile } from './read-text-file.ts';
import { readYaml } from './yaml.ts';

/** Reads `site.yaml` as an entry without a body, so that the rules can look at it like at any other. */
export function readSite(file: string): Entry<SiteFrontmatter> {
  const text = readTextFile(file);
  const { fault, data, locate, source } = typeof text === 'string' ? readYaml(text) : faulty(text);
  const { fields, misfits } = readFields(siteFields, data);
  return {
    id: 'site',
    file,
    fault,
    data,
    fields: fields,
    misfits: fault ? [] : misfits,
    body: { main: '', notes: '', citations: [], html: [], addresses: [], maths: [] },
    locate,
    source,
  };
}
