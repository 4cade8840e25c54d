import { listed } from '../../model/listed.ts';
import { shortenNames } from '../../model/person-names.ts';

/**
 * Returns the authors in one line: `Ada Lovelace and Charles Babbage`, or as many as fit, from the first on,
 * and how many there are besides: `Ada Lovelace, Charles Babbage and 21 more`. A name that cannot be drawn
 * counts among those. Where no name can be shown it is their number, and nothing for one.
 * @param names undefined for a name that cannot be drawn
 * @param fits whether a line is short enough
 */
export function shortenAuthors(
  names: readonly (string | undefined)[],
  fits: (line: string) => boolean,
): string {
  const drawable = names.filter((name) => name !== undefined);
  const undrawable = names.filter((name) => name === undefined);
  const line = (shown: readonly string[], more: string): string =>
    more === '' ? listed(shown) : shown.join(', ') + more;
  const { shown, more } = shortenNames(
    [...drawable, ...undrawable],
    (shown, more) => shown.length <= MOST && isDrawable(shown) && fits(line(shown, more)),
  );
  if (shown.length > 0 && isDrawable(shown)) return line(shown, more);
  return names.length < 2 ? '' : `${names.length} authors`;
}

function isDrawable(names: readonly (string | undefined)[]): names is readonly string[] {
  return !names.includes(undefined);
}

/** No line of an image holds so many names. */
const MOST = 40;
