import * as pagefind from 'pagefind';
import type { SearchRecord } from './record.ts';

/** The files of an index, by their path in its folder. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Builds a Pagefind index of records, in memory.
 * @throws {Error} on the first error that Pagefind reports, naming the record
 */
export async function buildIndex(records: readonly SearchRecord[]): Promise<IndexFiles> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw indexError('the index', errors);
  try {
    for (const { url, content, language, meta, filters, sort } of records) {
      const added = await index.addCustomRecord({
        url,
        content,
        language,
        meta: { ...meta },
        filters: { ...filters },
        sort: { ...sort },
      });
      if (added.errors.length > 0) throw indexError(url, added.errors);
    }
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw indexError('the index', failures);
    return new Map(
      files.filter(({ path }) => !INTERFACES.test(path)).map(({ path, content }) => [path, content]),
    );
  } finally {
    await index.deleteIndex();
  }
}

function indexError(subject: string, errors: readonly string[]): Error {
  return new Error(`Search: ${subject} could not be indexed, and no site was built. ${errors.join(' ')}`);
}

/** Pagefind's own user interfaces, which the site does not use. */
const INTERFACES = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;
