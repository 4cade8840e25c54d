import { findArxivId, findDoi } from '../model/identifiers.ts';
import { isSamePaper } from '../model/identity.ts';
import { normaliseLine } from '../formats/text/normalise-line.ts';
import type { ReadReference } from '../formats/reference.ts';
import type { Fetchers } from './services.ts';
import type { ArxivAnswer, ArxivPaper } from '../formats/arxiv-atom.ts';

/** What somebody typed to name a paper. */
export type PaperName =
  { kind: 'arxiv'; arxiv: string } | { kind: 'doi'; doi: string } | { kind: 'title'; title: string };

/**
 * Reads what somebody typed: an arXiv identifier or address, a DOI or its address, or a title.
 * @throws {Error} for an address that leads elsewhere, and for what cannot be any of them
 */
export function readPaperName(typed: string): PaperName {
  const text = normaliseLine(typed);
  const arxiv = findArxivId(text);
  if (arxiv !== undefined) return { kind: 'arxiv', arxiv };
  const doi = findDoi(text);
  if (doi !== undefined) return { kind: 'doi', doi };
  const isAddress =
    /^[a-z][a-z0-9+.-]*:\/\//i.test(text) || /^(?:www\.|(?:dx\.)?doi\.org|arxiv\.org)/i.test(text);
  const isNumber = /^[\d./v]+$/i.test(text);
  const isTitle = text.length <= LONGEST_TITLE && /\p{Letter}/u.test(text);
  if (isAddress || isNumber || !isTitle) {
    throw new Error(
      `Unexpected \`${text.length > 80 ? `${text.slice(0, 79)}…` : text}\`, expected an arXiv identifier or address, a DOI, or a title.\nType one of: 2311.00136, https://arxiv.org/abs/2311.00136, 10.1000/xyz, "The Title of the Paper".`,
    );
  }
  return { kind: 'title', title: text };
}

/**
 * Fetches what is known of one paper.
 * @throws {Error} when there is no such paper, when it is withdrawn, when a title fits none or several, in
 * words that say what to type instead
 */
export async function findPaper(name: PaperName, fetchers: Fetchers): Promise<ReadReference> {
  switch (name.kind) {
    case 'arxiv':
      return arxivPaper(name.arxiv, await fetchers.arxivPapers([name.arxiv]));
    case 'doi':
      return paperWithDoi(name.doi, fetchers);
    case 'title':
      return paperWithTitle(name.title, await fetchers.arxivSearch(name.title));
  }
}

/**
 * Registries seldom have abstracts: where arXiv has a single paper with the same title, it is taken from
 * there.
 */
async function paperWithDoi(doi: string, fetchers: Fetchers): Promise<ReadReference> {
  const found = await fetchers.doiPaper(doi);
  if (found === undefined) {
    throw new Error(
      `Unexpected DOI \`${doi}\`, expected one that is registered: the resolver does not know it.\nCopy it from the page of the paper.`,
    );
  }
  const { title, arxiv, abstract } = found.reference;
  if (title === '') {
    throw new Error(
      `Unexpected answer for DOI \`${doi}\`, expected the facts of a paper: it has no title.\nType the arXiv identifier of the paper instead, or its title.`,
    );
  }
  if (arxiv !== undefined) return arxivPaper(arxiv, await fetchers.arxivPapers([arxiv]));
  if (abstract !== '') return { ...found, reference: { ...found.reference, doi } };
  const same = sameTitle(title, await fetchers.arxivSearch(title));
  if (same.length !== 1 || !same[0]) {
    throw new Error(
      `Unexpected paper "${title}", expected one with an abstract: its registry gives none, and arXiv has no paper of this title.\nWrite the entry by hand: npm run new -- --offline ${doi}`,
    );
  }
  const { venue } = found.reference;
  const { reference, remarks } = same[0];
  return {
    reference: { ...reference, doi, ...(venue && { venue }) },
    remarks: [...remarks, `The abstract, the authors and the date are those of arXiv:${reference.arxiv}.`],
    unused: [],
  };
}

function arxivPaper(arxiv: string, { papers, withdrawn, problems }: ArxivAnswer): ReadReference {
  const found = papers.find(({ reference }) => isSamePaper(reference, { arxiv }));
  if (found) return found;
  const notice = withdrawn.find((paper) => isSamePaper(paper, { arxiv }));
  if (notice) {
    throw new Error(
      `Unexpected paper ${arxiv}, expected one that its authors stand by: it is withdrawn. arXiv says: "${notice.comment}"\nIf it was published elsewhere, type its DOI.`,
    );
  }
  const reason = problems.length > 0 ? `arXiv says: "${problems.join('; ')}"` : 'arXiv does not know it.';
  throw new Error(
    `Unexpected arXiv identifier \`${arxiv}\`, expected one of a paper. ${reason}\nCompare it with the address of the paper's page, https://arxiv.org/abs/...`,
  );
}

function paperWithTitle(title: string, answer: ArxivAnswer): ReadReference {
  const { papers } = answer;
  const same = sameTitle(title, answer);
  if (same.length === 1 && same[0]) return same[0];
  const choices = (same.length > 0 ? same : papers)
    .slice(0, MOST_CHOICES)
    .map(({ reference }) => `  ${reference.arxiv}  ${reference.title}`);
  const found = choices.length > 0 ? `arXiv has these:\n${choices.join('\n')}` : 'arXiv has none like it.';
  throw new Error(
    `Unexpected title "${title}", expected one that a single paper on arXiv has. ${found}\n${choices.length > 0 ? 'Type the identifier of the one that you mean.' : 'Type its DOI, or write the entry by hand: npm run new -- --offline'}`,
  );
}

function sameTitle(title: string, { papers }: ArxivAnswer): ArxivPaper[] {
  return papers.filter(({ reference }) => isSamePaper(reference, { title }));
}

const LONGEST_TITLE = 500;
const MOST_CHOICES = 5;
