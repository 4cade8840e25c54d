import { arxivKey } from '../model/identifiers.ts';
import type { ListedPaper } from '../formats/identifier-list.ts';
import type { LocatedReference, ReadFile, ReadReference } from '../formats/reference.ts';
import type { Fetchers } from './services.ts';

/**
 * Fetches papers that a file only names. arXiv is asked for a hundred at a time, DOIs one by one.
 * @param onProgress called with the number of papers asked for so far
 */
export async function fetchListed(
  papers: readonly ListedPaper[],
  fetchers: Fetchers,
  onProgress: (done: number) => void,
): Promise<ReadFile> {
  const arxiv = await fetchArxiv(
    papers.flatMap((paper) => paper.arxiv ?? []),
    fetchers,
    onProgress,
  );
  const file: ReadFile = { references: [], skipped: [] };
  for (const [index, { line, arxiv: id, doi }] of papers.entries()) {
    const text = id ?? doi;
    const found = id === undefined ? await fetchers.doiPaper(doi) : arxiv.found.get(arxivKey(id));
    if (found) file.references.push({ ...found, line, source: text });
    else {
      const withdrawn = id === undefined ? undefined : arxiv.withdrawn.get(arxivKey(id));
      const reason = withdrawn
        ? `it is withdrawn: ${withdrawn}`
        : `${id ? 'arXiv' : 'the registry'} does not know it`;
      file.skipped.push({ line, text, reason });
    }
    onProgress(index + 1);
  }
  return file;
}

/** Fetches from arXiv what references lack: the abstract, and any other field that they do not have. */
export async function completeReferences(
  references: readonly LocatedReference[],
  fetchers: Fetchers,
  onProgress: (done: number) => void,
): Promise<LocatedReference[]> {
  const lacking = references.flatMap(({ reference }) =>
    reference.abstract === '' ? (reference.arxiv ?? []) : [],
  );
  const { found } = await fetchArxiv(lacking, fetchers, onProgress);
  return references.map((read) => {
    const { arxiv = '', abstract } = read.reference;
    const facts = abstract === '' ? found.get(arxivKey(arxiv))?.reference : undefined;
    return facts ? { ...read, reference: { ...facts, ...read.reference, abstract: facts.abstract } } : read;
  });
}

async function fetchArxiv(
  ids: readonly string[],
  { arxivPapers }: Fetchers,
  onProgress: (done: number) => void,
): Promise<{ found: Map<string, ReadReference>; withdrawn: Map<string, string> }> {
  const found = new Map<string, ReadReference>();
  const withdrawn = new Map<string, string>();
  for (let start = 0; start < ids.length; start += BATCH) {
    onProgress(start);
    const answer = await arxivPapers(ids.slice(start, start + BATCH));
    for (const paper of answer.papers) found.set(arxivKey(paper.reference.arxiv), paper);
    for (const { arxiv, comment } of answer.withdrawn) withdrawn.set(arxivKey(arxiv), comment);
  }
  return { found, withdrawn };
}

/** What fits into the address of one request. */
const BATCH = 100;
