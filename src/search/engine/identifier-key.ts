/**
 * Writes an arXiv identifier or a DOI as the index has it, as one word that nothing else is:
 * `id231100136x`, `id101000xyzx`.
 */
export function identifierKey(identifier: string): string {
  return `id${identifier.toLowerCase().replace(/[^a-z0-9]+/g, '')}x`;
}
