import { arxivKey, doiKey, isArxivId, isDoi } from '../model/identifiers.ts';
import type { Paper } from '../model/paper.ts';

/**
 * Returns the addresses of the site that stand for a paper by its identifiers: `/arxiv/2311.00136/` and
 * `/doi/10.1000/xyz/`, so that whether a paper is on the list is an address. An identifier that is written in
 * two ways has two: one of arXiv from before 2007 with and without its class, a DOI as the entry has it and
 * in small letters.
 *
 * A DOI can be almost any text. One that cannot be the name of a folder on every server has no address: with
 * an empty part, `.` or `..`, a backslash, or what would stand in the place of another page; or too long.
 */
export function identifierAddresses({ arxiv, doi }: Pick<Paper, 'arxiv' | 'doi'>): string[] {
  const ofArxiv = arxiv !== undefined && isArxivId(arxiv) ? [arxivKey(arxiv), arxiv] : [];
  const ofDoi = doi !== undefined && isDoi(doi) && isFolder(doi) ? [doiKey(doi), doi] : [];
  return [...new Set([...ofArxiv.map((id) => `/arxiv/${id}/`), ...ofDoi.map((name) => `/doi/${name}/`)])];
}

function isFolder(name: string): boolean {
  return name.length <= LONGEST && name.split('/').every((part) => isFolderName(part));
}

function isFolderName(part: string): boolean {
  if (part === '' || part.includes('\\') || /^(?:\.\.?|index\.html)$/i.test(part)) return false;
  return new TextEncoder().encode(part).length <= LONGEST_NAME;
}

/** File systems take no longer name, in bytes. */
const LONGEST_NAME = 255;
/** Leaves room, below what file systems take, for the folder of the site. */
const LONGEST = 1000;
