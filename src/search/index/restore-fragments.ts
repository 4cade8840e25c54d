import { gunzipSync, gzipSync } from 'node:zlib';
import { defined } from '../../model/defined.ts';
import { METADATA_FILE, readMetadata } from '../pagefind/metadata.ts';
import { SIGNATURE, withoutSignature } from '../pagefind/open-pagefind.ts';
import type { Field, Fragment, SearchRecord } from '../pagefind/record.ts';

/**
 * Puts what is shown of documents into the fragments of an index, which Pagefind made of the words by which
 * they are found.
 * @param records what is shown, by docId
 */
export function restoreFragments(
  files: readonly [path: string, content: Uint8Array][],
  records: readonly SearchRecord[],
): [path: string, content: Uint8Array][] {
  const metadata = defined(files.find(([path]) => path === METADATA_FILE))[1];
  const { documents } = readMetadata(withoutSignature(gunzipSync(metadata)));
  const shown = new Map(
    documents.map(({ fragment }, docId) => [
      `fragment/${fragment}.pf_fragment`,
      fragmentOf(defined(records[docId])),
    ]),
  );
  return files.map(([path, content]) => [path, shown.get(path) ?? content]);
}

function fragmentOf({ url, content, meta, filters }: SearchRecord): Uint8Array {
  const shown = Object.entries(meta).filter(([field]) => SHOWN.has(field));
  const fragment: Fragment = { url, content, meta: Object.fromEntries(shown), filters };
  return gzipSync(SIGNATURE + JSON.stringify(fragment), { level: 9 });
}

/** The fields that a hit is made of. */
const SHOWN: ReadonlySet<string> = new Set<Field>(['title', 'authors', 'venue', 'expansions']);
