import * as pagefind from 'pagefind';
import { METADATA_FILE } from './metadata.ts';
import type { SearchRecord } from './record.ts';

/**
 * Has Pagefind make its index of records, whose order is that of docIds: of its files those that
 * `openPagefind` reads, by their path in the index's folder, the same for the same records.
 * @throws {Error} on the first error that Pagefind reports, naming the record
 */
export async function writePagefind(records: readonly SearchRecord[]): Promise<[string, Uint8Array][]> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw indexError('the index', errors);
  try {
    for (const record of records) await addRecord(index, record);
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw indexError('the index', failures);
    return files.flatMap(({ path, content }): [string, Uint8Array][] => {
      if (path.endsWith('.pf_meta')) return [[METADATA_FILE, content]];
      return /\.pf_(?:index|fragment)$/.test(path) ? [[path, content]] : [];
    });
  } finally {
    await index.deleteIndex();
  }
}

async function addRecord(index: pagefind.PagefindIndex, record: SearchRecord): Promise<void> {
  const { url, language, content, meta, filters } = record;
  const added = index.addCustomRecord({ url, language, content, meta: { ...meta }, filters: { ...filters } });
  const { errors } = await added.catch((error: unknown) => {
    throw indexError(url, [error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)]);
  });
  if (errors.length > 0) throw indexError(url, errors);
}

function indexError(subject: string, errors: readonly string[]): Error {
  return new Error(`Search: ${subject} could not be indexed, and no site was built. ${errors.join(' ')}`);
}
