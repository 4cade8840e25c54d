import { arxivKey, doiKey } from '../../model/identifiers.ts';

/**
 * Writes an identifier as the index has it, as one word that nothing else is: `id231100136x`, `id101000xyzx`.
 * The forms of one arXiv identifier are one key, and so are those of one DOI.
 */
export function identifierKey(identifier: string): string {
  return `id${doiKey(arxivKey(identifier)).replace(/[^a-z0-9]+/g, '')}x`;
}

/** Writes an arXiv category as the index has it, as one word: `cs.NE` is `catcsnex`, `math` is `catmathx`. */
export function categoryKey(category: string): string {
  return `cat${category.toLowerCase().replace(/[^a-z]+/g, '')}x`;
}

/**
 * Whether a text has the form of an arXiv category with its subject: `cs.NE`, `q-bio.nc`, `cond-mat.dis-nn`.
 */
export function isCategory(text: string): boolean {
  return CATEGORY.test(text);
}

/** https://arxiv.org/category_taxonomy; those without a subject, such as `quant-ph`, are words, too. */
const CATEGORY =
  /^(?:astro-ph|cond-mat|cs|econ|eess|math|nlin|physics|q-bio|q-fin|stat)\.[a-z]{2}(?:[a-z]|[a-z]*-[a-z]{2,3})?$/i;
