import { fileParts, joinParts, splitFile, type FileParts } from '../formats/file-parts.ts';

/** Where the files of a citation format are. */
export interface CitationFiles {
  extension: string;
  /** The address of the file of all papers. */
  whole: string;
  /** The address of the file of a paper is this, its id and the extension; absent where papers have none. */
  own?: string | undefined;
}

/**
 * Makes a file of some papers, by id, the same bytes as the site publishes of a topic with them: of a few
 * from their own files, else from that of all papers.
 * @returns the file, and how many papers of `ids` are in it: one that a reader marked may have left the list
 * @throws {Error} if a file cannot be had
 */
export async function collectPapers(
  ids: readonly string[],
  { extension, whole, own }: CitationFiles,
): Promise<{ file: string; count: number }> {
  const format = fileParts[extension] as FileParts;
  const isFew = own !== undefined && ids.length <= MOST_FILES;
  const files = isFew ? ids.map((id) => fetchOwn(own + id + extension)) : [fetchText(whole)];
  const known = new Map((await Promise.all(files)).flatMap((file) => [...splitFile(file, format)]));
  const parts = ids.toSorted().flatMap((id) => known.get(id) ?? []);
  return { file: joinParts(parts, format), count: parts.length };
}

/** Fetches a text file. */
export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.text();
}

async function fetchOwn(address: string): Promise<string> {
  const response = await fetch(address);
  if (response.status === 404) return '';
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.text();
}

/** More requests than these take longer than the file of a long list. */
const MOST_FILES = 30;
