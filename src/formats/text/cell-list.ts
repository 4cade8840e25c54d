/**
 * Returns the items of a list as one text, joined by semicolons. A semicolon within an item has a backslash
 * before it, and so has a backslash.
 */
export function writeList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\;]/g, '\\$&')).join('; ');
}

/** Reads what `writeList` wrote; white space around items is left out, and so are empty ones. */
export function readList(text: string): string[] {
  return Array.from(text.matchAll(/(?:\\.?|[^;\\])+/gs), ([item]) =>
    item.trim().replace(/\\([\\;])/g, '$1'),
  ).filter((item) => item !== '');
}
