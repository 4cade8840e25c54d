import { arxivKey, doiKey, findDoi } from './identifiers.ts';
import type { Library } from './library.ts';
import { titleKey } from './titles.ts';

/** What makes two references the same paper. */
export interface Identity {
  title: string;
  arxiv?: string | undefined;
  doi?: string | undefined;
}

/** The paper that is there already: where, and what the two have in common. */
export interface SamePaper {
  where: string;
  by: 'arXiv identifier' | 'DOI' | 'title';
}

/**
 * Papers by all that identifies them: the arXiv identifier whatever its version, the DOI whatever its case, the title
 * whatever its case, accents and punctuation.
 */
export class PaperIndex {
  readonly #known = new Map<string, string>();

  /** An index of all papers of a library; the place of a paper is its file. */
  static of(library: Library): PaperIndex {
    const index = new PaperIndex();
    for (const { file, fields } of library.papers) index.add({ title: '', ...fields }, file);
    return index;
  }

  /** Enters a paper; where one with the same identity stands already, that one stays. */
  add(paper: Identity, where: string): void {
    for (const { key } of keysOf(paper)) if (!this.#known.has(key)) this.#known.set(key, where);
  }

  /** The paper that is this one, if it is there. */
  find(paper: Identity): SamePaper | undefined {
    for (const { key, by } of keysOf(paper)) {
      const where = this.#known.get(key);
      if (where !== undefined) return { where, by };
    }
    return undefined;
  }
}

function keysOf({ arxiv, doi, title }: Identity): { key: string; by: SamePaper['by'] }[] {
  return [
    ...(arxiv ? [{ key: `arxiv ${arxivKey(arxiv)}`, by: 'arXiv identifier' as const }] : []),
    ...(doi ? [{ key: `doi ${doiKey(findDoi(doi) ?? doi)}`, by: 'DOI' as const }] : []),
    ...(title ? [{ key: `title ${titleKey(title)}`, by: 'title' as const }] : []),
  ];
}
