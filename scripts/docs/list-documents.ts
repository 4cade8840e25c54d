import fs from 'node:fs';
import path from 'node:path';
import { writeCitationCff } from '../../src/formats/citation-cff.ts';
import { writeZenodoJson } from '../../src/formats/zenodo-json.ts';
import { compareEditions, type Manifest } from '../../src/model/edition.ts';
import type { Library } from '../../src/model/library.ts';
import { siteSchema } from '../../src/model/site.ts';
import { readPublication } from '../../src/site/publication.ts';
import { publishedLibrary } from '../../src/site/published-library.ts';

/**
 * Returns every file beside the content folder that is made from it, up to date, by its path: CITATION.cff,
 * and with an edition .zenodo.json. None for a list whose site.yaml cannot be read. The address is that of
 * site.yaml, wherever the site is built for.
 * @param library any; what else is wrong in it is for the rules to report
 */
export function listDocuments(library: Library): Map<string, string> {
  if (!siteSchema.safeParse(library.site.fields).success) return new Map();
  const topics = library.topics.filter(({ fields }) => fields.title !== undefined);
  const list = publishedLibrary({ ...library, papers: [], topics }, readPublication(library.site, {}));
  const latest = latestEdition(library);
  const documents = [
    ['CITATION.cff', writeCitationCff(list, latest)] as const,
    ...(latest ? [['.zenodo.json', writeZenodoJson(list, latest)] as const] : []),
  ];
  return new Map(documents.map(([name, text]) => [path.posix.join(library.folder, '..', name), text]));
}

function latestEdition({ editions }: Library): Manifest | undefined {
  return editions.flatMap(({ manifest }) => manifest ?? []).sort(compareEditions)[0];
}

/**
 * Writes them, and returns the paths of those that were written.
 * @param onlyKnown leaves out those that are not there: a list may do without
 */
export function writeListDocuments(library: Library, { onlyKnown }: { onlyKnown: boolean }): string[] {
  const documents = [...listDocuments(library)].filter(([file]) => !onlyKnown || fs.existsSync(file));
  for (const [file, text] of documents) fs.writeFileSync(file, text);
  return documents.map(([file]) => file);
}
