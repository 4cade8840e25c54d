import { gunzipSync } from 'node:zlib';
import { readChunk } from './chunk.ts';
import { withoutSignature } from './open-pagefind.ts';

/** Returns the words of each chunk of an index that Pagefind made, in the order of the chunk. */
export function wordsByChunk(
  files: readonly [path: string, content: Uint8Array][],
): { file: string; words: readonly string[] }[] {
  return files.flatMap(([path, content]) => {
    const [, file] = /^index\/(.+)\.pf_index$/.exec(path) ?? [];
    if (file === undefined) return [];
    return [{ file, words: readChunk(withoutSignature(gunzipSync(content)), []).words }];
  });
}
