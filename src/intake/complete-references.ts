import { PaperIndex } from '../model/identity.ts';
import type { ListedPaper } from '../formats/identifier-list.ts';
import type { LocatedReference, ReadFile, ReadReference } from '../formats/reference.ts';
import { OtherPaperError, type Fetchers } from './services.ts';

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
    const found =
      id === undefined ? await unlessOther(fetchers.doiPaper(doi)) : arxiv.found.find({ arxiv: id })?.value;
    if (found instanceof OtherPaperError) {
      const reason = `the registry answers with another paper, \`${found.other}\``;
      file.skipped.push({ line, text, reason });
    } else if (found) file.references.push({ ...found, line, source: text });
    else {
      const withdrawn = id === undefined ? undefined : arxiv.withdrawn.find({ arxiv: id })?.value;
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
    const { arxiv, abstract } = read.reference;
    const facts = abstract === '' ? found.find({ arxiv })?.value.reference : undefined;
    return facts ? { ...read, reference: { ...facts, ...read.reference, abstract: facts.abstract } } : read;
  });
}

/** One wrong answer is no reason to leave the other papers out. */
async function unlessOther<Value>(answer: Promise<Value>): Promise<Value | OtherPaperError> {
  return answer.catch((error: unknown) => {
    if (error instanceof OtherPaperError) return error;
    throw error;
  });
}

async function fetchArxiv(
  ids: readonly string[],
  { arxivPapers }: Fetchers,
  onProgress: (done: number) => void,
): Promise<{ found: PaperIndex<ReadReference>; withdrawn: PaperIndex<string> }> {
  const found = new PaperIndex<ReadReference>();
  const withdrawn = new PaperIndex<string>();
  for (let start = 0; start < ids.length; start += BATCH) {
    onProgress(start);
    const answer = await arxivPapers(ids.slice(start, start + BATCH));
    for (const paper of answer.papers) found.add({ arxiv: paper.reference.arxiv }, paper);
    for (const { arxiv, comment } of answer.withdrawn) withdrawn.add({ arxiv }, comment);
  }
  return { found, withdrawn };
}

/** What fits into the address of one request. */
const BATCH = 100;
