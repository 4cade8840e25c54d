/**
 * Returns the query that finds the papers of an author: `author:"Ada Lovelace"`. Quotation marks within the
 * name would end it, and count for nothing in a search.
 */
export function authorQuery(name: string): string {
  return `author:"${name.replace(/["“”]/g, ' ').trim()}"`;
}
