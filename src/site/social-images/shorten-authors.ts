/**
 * The authors in one line: `Ada Lovelace and Charles Babbage`, or as many as fit, from the first on, and how many there
 * are besides: `Ada Lovelace, Charles Babbage and 21 more`. A name that cannot be drawn counts among those.
 * Where no name can be shown it is their number, and nothing for one.
 * @param names undefined for a name that cannot be drawn
 * @param fits whether a line is short enough
 */
export function shortenAuthors(
  names: readonly (string | undefined)[],
  fits: (line: string) => boolean,
): string {
  const drawable = names.filter((name) => name !== undefined);
  for (let count = drawable.length; count > 0; count--) {
    const line = joined(drawable.slice(0, count), names.length - count);
    if (fits(line)) return line;
  }
  return names.length < 2 ? '' : `${names.length} authors`;
}

function joined(names: readonly string[], more: number): string {
  const parts = more > 0 ? [...names, `${more} more`] : names;
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
