import { defined } from '../../model/defined.ts';

/** An acronym and the words that it stands for, as a text gives them. */
export interface Acronym {
  short: string;
  long: string;
}

/**
 * Finds the acronyms that a text explains: "Neural Architecture Search (NAS)", "MRI (magnetic resonance
 * imaging)". The method of A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation
 * definitions in biomedical text", Pacific Symposium on Biocomputing 8, 2003: the letters of the short form
 * are matched from the end against the words before the bracket, and its first letter must begin a word.
 * @param text plain
 */
export function findAcronyms(text: string): Acronym[] {
  return [...text.matchAll(/[([]([^()[\]]{2,80})[)\]]/g)].flatMap(({ 1: inner, index }) => {
    const inside = defined(defined(inner).split(/[;,]/)[0]).trim();
    const clauses = text.slice(Math.max(0, index - WINDOW), index).split(/[.!?;:]\s|\n|[()[\]]/);
    const before = defined(clauses.at(-1)).trim();
    if (isShortForm(inside)) {
      const long = longFormBefore(inside, before);
      return long === undefined ? [] : [{ short: singular(inside), long }];
    }
    const short = /\S+$/.exec(before)?.[0] ?? '';
    const long = isShortForm(short) ? longFormBefore(short, inside) : undefined;
    return long === inside ? [{ short: singular(short), long }] : [];
  });
}

/** Two to ten characters in at most two words, beginning with a letter or digit, with a capital in it. */
function isShortForm(text: string): boolean {
  return (
    /^[\p{L}\p{N}]\S*(?:\s\S+)?$/u.test(text) && text.length >= 2 && text.length <= 10 && /\p{Lu}/u.test(text)
  );
}

/** Finds the shortest run of words at the end of a text that has the letters of the short form, in order. */
function longFormBefore(short: string, text: string): string | undefined {
  const letters = singular(short).toLowerCase();
  const words = text.split(/\s+/);
  const candidate = words.slice(-Math.min(letters.length + 5, letters.length * 2)).join(' ');
  const lower = candidate.toLowerCase();
  let at = lower.length;
  for (let index = letters.length - 1; index >= 0; index--) {
    const letter = letters.charAt(index);
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    do at--;
    while (at >= 0 && (lower[at] !== letter || (index === 0 && /[\p{L}\p{N}]/u.test(lower[at - 1] ?? ''))));
    if (at < 0) return undefined;
  }
  const start = Math.max(lower.lastIndexOf(' ', at), lower.lastIndexOf('-', at)) + 1;
  const long = candidate.slice(start).replace(/^["'“‘]+|["'”’,]+$/gu, '');
  return long.length > short.length && !long.split(/\s+/).includes(short) ? long : undefined;
}

/** Returns an acronym without the s of its plural: CNNs. */
function singular(short: string): string {
  return /[A-Z]s$/.test(short) ? short.slice(0, -1) : short;
}

/** Longer than twice the words that the longest short form may stand for. */
const WINDOW = 300;
