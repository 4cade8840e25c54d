/**
 * For each pixel the index of the palette's nearest colour, by distance in sRGB; the first of equals.
 * @param pixels four bytes each: red, green, blue and an alpha that does not count
 * @param palette `#rrggbb`, at most 256
 */
export function nearestColours(pixels: Uint8Array, palette: readonly string[]): Uint8Array {
  const colours = palette.map((colour) => parseInt(colour.slice(1), 16));
  // Whole pixels are only compared, so the order of their bytes in a number does not matter.
  const wholes = new Uint32Array(pixels.byteOffset % 4 === 0 ? pixels.buffer : pixels.slice().buffer);
  const first = pixels.byteOffset % 4 === 0 ? pixels.byteOffset / 4 : 0;
  const indices = new Uint8Array(pixels.length / 4);
  const known = new Map<number, number>();
  let whole = -1;
  let index = 0;
  for (let at = 0; at < indices.length; at++) {
    const next = wholes[first + at] ?? 0;
    if (next !== whole) {
      whole = next;
      index = known.get(whole) ?? nearest(pixels.subarray(at * 4, at * 4 + 3), colours);
      known.set(whole, index);
    }
    if (index !== 0) indices[at] = index;
  }
  return indices;
}

function nearest([red = 0, green = 0, blue = 0]: Uint8Array, colours: readonly number[]): number {
  const distances = colours.map(
    (colour) =>
      ((colour >> 16) - red) ** 2 + (((colour >> 8) & 255) - green) ** 2 + ((colour & 255) - blue) ** 2,
  );
  return distances.indexOf(Math.min(...distances));
}
