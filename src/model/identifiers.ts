/**
 * arXiv identifiers, without a version: `2311.00136` (since April 2007, five digits since 2015) or
 * `hep-th/9901001`, `math.GT/0309136` (before). https://info.arxiv.org/help/arxiv_identifier.html
 */
export const ARXIV =
  /^(?:(?:\d{2})(?:0[1-9]|1[0-2])\.\d{4,5}|[a-z]+(?:-[a-z]+)*(?:\.[A-Z]{2})?\/\d{2}(?:0[1-9]|1[0-2])\d{3})$/;
const ARXIV_VERSION = /v\d+$/;

/**
 * DOI names: `10.` + registrant + `/` + anything printable.
 * https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html
 */
export const DOI = /^10\.\d{4,9}(?:\.\d+)*\/[^\s\p{C}]+$/u;

/**
 * The names of arXiv's categories, of today and of before: `cs.LG`, `q-bio.NC`, `cond-mat.stat-mech`,
 * `physics.optics`, `hep-th`, `cmp-lg`. https://arxiv.org/category_taxonomy
 */
export const CATEGORY = /^[a-z]+(?:-[a-z]+)?(?:\.(?:[A-Z]{2}|[a-z]+(?:-[a-z]+)?))?$/;

/** Whether the text is an arXiv identifier in its canonical form, without version, prefix or URL. */
export function isArxivId(text: string): boolean {
  return ARXIV.test(text);
}

/**
 * Returns the canonical arXiv identifier in what people paste (`arXiv:2311.00136v2`, an abs, pdf or DOI URL),
 * if there is one.
 */
export function findArxivId(text: string): string | undefined {
  if (text.length > LONGEST_PASTED) return undefined;
  const bare = text
    .trim()
    .replace(/^(?:https?:\/\/)?(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html|format)\//i, '')
    .replace(/^(?:https?:\/\/)?(?:dx\.)?doi\.org\//i, '')
    .replace(/^10\.48550\/arxiv\./i, '')
    .replace(/^arxiv:\s*/i, '')
    .replace(/(?<!\s)\s*\[[^[\]]*\]$/, '')
    .replace(/[?#][^]*$/, '')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/\.pdf$/i, '')
    .replace(ARXIV_VERSION, '');
  return isArxivId(bare) ? bare : undefined;
}

/**
 * Returns the key under which two spellings of an arXiv identifier are the same paper: `math.GT/0309136` is
 * `math/0309136`, which is also the only form that arXiv's API answers.
 */
export function arxivKey(id: string): string {
  return (findArxivId(id) ?? id).replace(/\.[A-Z]{2}\//, '/');
}

/**
 * Returns where a paper can be read: on arXiv, where it is free, else at its publisher's, by the DOI.
 * @returns undefined for one that is at neither
 */
export function readAt({
  arxiv,
  doi,
}: {
  arxiv?: string | undefined;
  doi?: string | undefined;
}): string | undefined {
  return arxiv === undefined ? doi && doiPage(doi) : arxivPage(arxiv);
}

/** Whether the text is a DOI name in its canonical form: no `https://doi.org/`, no `doi:`. */
export function isDoi(text: string): boolean {
  return DOI.test(text);
}

/**
 * Returns the DOI name in what people paste (`doi:10.1000/x`, `https://doi.org/10.1000/x`), if there is one.
 */
export function findDoi(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\//i, '')
    .replace(/^doi:\s*/i, '');
  return isDoi(bare) ? bare : undefined;
}

/** Returns the key under which two spellings of a DOI are the same: DOI names ignore case. */
export function doiKey(doi: string): string {
  return doi.toLowerCase();
}

/** The abstract page, the paper as PDF, and the resolver of a DOI. */
export const arxivPage = (id: string): string => `https://arxiv.org/abs/${id}`;
export const arxivPdf = (id: string): string => `https://arxiv.org/pdf/${id}`;
export const doiPage = (doi: string): string =>
  `https://doi.org/${encodeURI(doi).replaceAll('#', '%23').replaceAll('?', '%3F')}`;

/** Longer than any address of a paper; what is longer is not searched. */
const LONGEST_PASTED = 1000;
