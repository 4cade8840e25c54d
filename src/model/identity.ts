import { arxivKey, doiKey, findDoi } from './identifiers.ts';
import type { Library } from './library.ts';
import { titleKey } from './titles.ts';

/** What identifies a paper. Two references are the same paper when one of these is the same. */
export interface Identity {
  arxiv?: string | undefined;
  doi?: string | undefined;
  title?: string | undefined;
}

/**
 * Returns what a paper has in common with every other that is the same by one field: the arXiv identifier
 * whatever its form, version and subject class, the DOI whatever its form and case, the title whatever its
 * case, accents and punctuation. Undefined for a paper without that field.
 */
export function identityKey(paper: Identity, field: keyof Identity): string | undefined {
  const value = paper[field];
  return value ? KEYS[field](value) : undefined;
}

/** Whether two references are the same paper by a field that both have. */
export function isSamePaper(one: Identity, other: Identity): boolean {
  const index = new PaperIndex<true>();
  index.add(one, true);
  return index.find(other) !== undefined;
}

/** Values by papers: what is entered for a paper is found by whatever identifies the same one. */
export class PaperIndex<Value> {
  readonly #values = new Map<string, Value>();

  /** Returns the files of the papers of a library. */
  static of(library: Library): PaperIndex<string> {
    const index = new PaperIndex<string>();
    for (const { file, fields } of library.papers) index.add(fields, file);
    return index;
  }

  /** Enters a value for a paper; where the same paper has one already, that one stays. */
  add(paper: Identity, value: Value): void {
    for (const { key } of keysOf(paper)) if (!this.#values.has(key)) this.#values.set(key, value);
  }

  /**
   * Returns the value of the same paper, and in words by what it is the same; undefined where there is none.
   */
  find(paper: Identity): { value: Value; by: string } | undefined {
    for (const { key, by } of keysOf(paper)) {
      const value = this.#values.get(key);
      if (value !== undefined) return { value, by };
    }
    return undefined;
  }
}

function keysOf(paper: Identity): { key: string; by: string }[] {
  return WORDS.flatMap(([field, by]) => {
    const key = identityKey(paper, field);
    return key === undefined ? [] : [{ key: `${field} ${key}`, by }];
  });
}

const KEYS: Record<keyof Identity, (value: string) => string> = {
  arxiv: arxivKey,
  doi: (doi) => doiKey(findDoi(doi) ?? doi),
  title: titleKey,
};

/** The fields in the order in which they decide, and what messages call them. */
const WORDS = [
  ['arxiv', 'arXiv identifier'],
  ['doi', 'DOI'],
  ['title', 'title'],
] as const;
