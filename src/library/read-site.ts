import type { Entry } from '../model/library.ts';
import { siteFields, type SiteFrontmatter } from '../model/site.ts';
import { readFields } from './fields.ts';
import { faulty } from './frontmatter.ts';
import { readTextFile } from './read-text-file.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** Reads `site.yaml` as an entry without a body, so that the rules can look at it like at any other. */
export function readSite(file: string): Entry<SiteFrontmatter> {
  const read = readTextFile(file);
  if ('kind' in read) return siteEntry(file, faulty(read));
  return { ...siteEntry(file, { ...readYaml(read.text), text: read.text }), oddity: read.oddity };
}

/** The site as an entry, from the text of its file as read by `readYaml`. */
export function siteEntry(file: string, yaml: Yaml & { text: string }): Entry<SiteFrontmatter> {
  const { fault, data, text, locate, source, span, blocks } = yaml;
  const { fields, misfits } = readFields(siteFields, data);
  return {
    id: 'site',
    file,
    text,
    fault,
    data,
    fields,
    misfits: fault ? [] : misfits,
    bodyStart: text.length,
    body: { main: '', notes: '', citations: [], html: [], addresses: [], maths: [], tangles: [] },
    locate,
    source,
    span,
    blocks,
  };
}
