/** Gives the bytes of a file of the index, by its path in the index's folder. */
export type FetchFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Fetches files below an address.
 * @param folder the address of the index's folder, with a slash at its end
 */
export function fetchFrom(folder: string): FetchFile {
  return async (path) => {
    const response = await fetch(folder + path);
    if (!response.ok) throw new Error(`${response.status} for ${path}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}

/** Unpacks a gzip file; one that the server has unpacked already comes back as it is. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
