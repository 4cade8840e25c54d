import { defined } from './defined.ts';
import { CITATION_KEY } from './forms.ts';
import { slug } from './ids.ts';
import { nameParts } from './name-parts.ts';
import type { PaperFrontmatter } from './paper.ts';

/** What of an entry makes its citation key. */
export type KeyFacts = { id: string } & {
  [Field in 'authors' | 'published' | 'added' | 'aliases' | 'key']?: PaperFrontmatter[Field] | undefined;
};

/**
 * Returns the citation key of an entry: the one that it records, if that can be one, else the one that
 * follows from it alone: family name of the first author, year of the first appearance, which stays when a
 * preprint is published, and first word of its first file name: `lovelace1843notes`. An author whose name has
 * no Latin letter, and none at all, count as `anonymous`.
 *
 * No other entry has a part in it, so that none that is added, moved or removed changes it, whatever its
 * date. That no two entries have the same is a rule (unique-citation-key): the one that comes to a list where
 * its key is taken records another, and keeps it. An entry that is corrected keeps its key by recording it.
 */
export function citationKey({ id, authors = [], published = '', aliases = [], key }: KeyFacts): string {
  if (key !== undefined && CITATION_KEY.test(key)) return key;
  const [author = ''] = authors;
  const { particle = '', family = author } = nameParts(author) ?? {};
  const name = slug(`${particle} ${family}`).replaceAll('-', '') || 'anonymous';
  return `${name}${published.slice(0, 4)}${defined((aliases[0] ?? id).split('-')[0])}`;
}

/** Returns the form under which two keys are the same: BibTeX ignores case. */
export function keyIdentity(key: string): string {
  return key.toLowerCase();
}

/**
 * Returns the first of `key`, `keyb`, `keyc` ... `keyz`, `keybb` ... that is free.
 * @param isTaken asked with the form of `keyIdentity`
 */
export function freeKey(key: string, isTaken: (key: string) => boolean): string {
  for (let count = 0; ; count++) {
    const candidate = `${key}${suffix(count)}`;
    if (!isTaken(keyIdentity(candidate))) return candidate;
  }
}

/**
 * Returns for each id of a list its citation key, each another one, also in a list that breaks the rule:
 * there those that joined it later get a letter.
 */
export function citationKeys(papers: readonly KeyFacts[]): ReadonlyMap<string, string> {
  const inOrder = papers.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const wanted = new Set(inOrder.map((paper) => keyIdentity(citationKey(paper))));
  const taken = new Set<string>();
  return new Map(
    inOrder.map((paper) => {
      const own = citationKey(paper);
      const key = taken.has(keyIdentity(own))
        ? freeKey(own, (candidate) => taken.has(candidate) || wanted.has(candidate))
        : own;
      taken.add(keyIdentity(key));
      return [paper.id, key];
    }),
  );
}

/** Recorded keys come first. */
function orderOf({ key, added = '', id }: KeyFacts): string {
  return `${key === undefined ? 1 : 0} ${added} ${id}`;
}

/** Nothing, `b` to `z`, `bb` ... */
function suffix(count: number): string {
  if (count === 0) return '';
  const rest = count - 1;
  const digits = LETTERS.length;
  return `${rest < digits ? '' : suffix(Math.floor(rest / digits))}${defined(LETTERS[rest % digits])}`;
}

const LETTERS = 'bcdefghijklmnopqrstuvwxyz';
