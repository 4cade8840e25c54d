/**
 * For each pixel the index of the palette's nearest colour, by distance in sRGB; the first of equals.
 * @param pixels four bytes each: red, green, blue and an alpha that does not count
 * @param palette `#rrggbb`, at most 256
 */
export function nearestColours(pixels: Uint8Array, palette: readonly string[]): Uint8Array {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const colours = palette.map((colour) => parseInt(colour.slice(1), 16));
  const indices = new Uint8Array(pixels.length / 4);
  const known = new Map<number, number>();
  let [colour, index] = [-1, 0];
  for (let at = 0; at < indices.length; at++) {
    const next = view.getUint32(at * 4) >>> 8;
    if (next !== colour) {
      colour = next;
      index = known.get(colour) ?? nearest(colour, colours);
      known.set(colour, index);
    }
    indices[at] = index;
  }
  return indices;
}

function nearest(colour: number, colours: readonly number[]): number {
  const distances = colours.map((one) => distance(one, colour));
  return distances.indexOf(Math.min(...distances));
}

function distance(a: number, b: number): number {
  const channel = (shift: number): number => ((a >> shift) & 255) - ((b >> shift) & 255);
  return channel(16) ** 2 + channel(8) ** 2 + channel(0) ** 2;
}
