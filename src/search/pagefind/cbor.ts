/** What the index files are made of: whole numbers, texts and lists of them. */
export type Cbor = number | string | Cbor[];

/**
 * Decodes one CBOR item (RFC 8949): of its types those that Pagefind writes, which are integers, text strings
 * and arrays.
 * @throws {Error} on any other type and on a file that ends early
 */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  let at = 0;

  const argument = (info: number): number => {
    if (info < 24) return info;
    const start = at;
    if (info === 24) return view.getUint8((at += 1) - 1);
    if (info === 25) return view.getUint16((at += 2) - 2);
    if (info === 26) return view.getUint32((at += 4) - 4);
    throw new Error(`Unexpected CBOR length ${info} at byte ${start}, expected at most 32 bits.`);
  };
  const item = (): Cbor => {
    const head = view.getUint8(at++);
    const value = argument(head & 31);
    switch (head >> 5) {
      case 0:
        return value;
      case 1:
        return -1 - value;
      case 3:
        if (at + value > bytes.length) throw new Error('Unexpected end of a CBOR text.');
        return decoder.decode(bytes.subarray(at, (at += value)));
      case 4: {
        const items: Cbor[] = [];
        for (let index = 0; index < value; index++) items.push(item());
        return items;
      }
      default:
        throw new Error(
          `Unexpected CBOR type ${head >> 5} at byte ${at - 1}, expected a number, text or list.`,
        );
    }
  };
  return item();
}
