/**
 * Returns the authors in one line: `Ada Lovelace and Charles Babbage`, or as many as fit, from the first on, and how
 * many there are besides: `Ada Lovelace, Charles Babbage and 21 more`. A name that cannot be drawn counts among those.
 * Where no name can be shown it is their number, and nothing for one.
 * @param names undefined for a name that cannot be drawn
 * @param fits whether a line is short enough
 */
export function shortenAuthors(
  names: readonly (string | undefined)[],
  fits: (line: string) => boolean,
): string {
  const drawable = names.filter((name) => name !== undefined).slice(0, MOST);
  for (let count = drawable.length; count > 0; count--) {
    const more = names.length - count;
    const line = LIST.format([...drawable.slice(0, count), ...(more > 0 ? [`${more} more`] : [])]);
    if (fits(line)) return line;
  }
  return names.length < 2 ? '' : `${names.length} authors`;
}

/** No line of an image holds so many names. */
const MOST = 40;
/** British, for no comma before the `and`. */
const LIST = new Intl.ListFormat('en-GB');
