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
    for (const record of records) await addRecord(index, record);
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw indexError('the index', failures);
    const wanted = files.filter(({ path }) => !INTERFACES.test(path));
    return new Map(
      wanted.map(({ path, content }) => [path, content] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  } finally {
    await index.deleteIndex();
  }
}

async function addRecord(index: pagefind.PagefindIndex, record: SearchRecord): Promise<void> {
  const { url, meta, filters, sort } = record;
  const added = index.addCustomRecord({
    ...record,
    meta: { ...meta },
    filters: { ...filters },
    sort: { ...sort },
  });
  const { errors } = await added.catch((error: unknown) => {
    throw indexError(url, [error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)]);
  });
  if (errors.length > 0) throw indexError(url, errors);
}

function indexError(subject: string, errors: readonly string[]): Error {
  return new Error(`Search: ${subject} could not be indexed, and no site was built. ${errors.join(' ')}`);
}

/** Pagefind's own user interfaces, which the site does not use. */
const INTERFACES = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;
