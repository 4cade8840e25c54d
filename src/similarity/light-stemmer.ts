/**
 * Returns what the inflections of an English word have in common: one stem for `networks` and `network`, one
 * for `pruned` and `pruning`. Steps 1a and 1b of the Porter stemmer (M. F. Porter, "An algorithm for suffix
 * stripping", Program 14(3), 1980), a final y or e folded. The later steps are left out on purpose: they also
 * join generative with generalization, and a word that is given as a reason must stand in both texts.
 */
export function lightStem(word: string): string {
  const bare = word
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/['’][^]*$/u, '')
    .replace(/(?<=\p{Lu})s$/u, '')
    .toLowerCase();
  return foldEnd(withoutPast(withoutPlural(bare)));
}

function withoutPlural(word: string): string {
  if (word.length < SHORTEST_INFLECTED) return word;
  if (/(?:ss|us|is|ias)$/.test(word)) return word;
  return word
    .replace(/sses$/, 'ss')
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1');
}

/** Removes -ed and -ing where a vowel stands before them, so that `sing` and `red` stay. */
function withoutPast(word: string): string {
  const stem = word.replace(/(?:ed|ing)$/, '');
  if (stem === word || stem.length < SHORTEST_STEM || !/[aeiouy]/.test(stem)) return word;
  return stem.replace(/([^aeiouylsz])\1$/, '$1');
}

function foldEnd(word: string): string {
  if (word.length <= SHORTEST_STEM) return word;
  return word
    .replace(/ll$/, 'l')
    .replace(/e$/, '')
    .replace(/([^aeiou])y$/, '$1i');
}

const SHORTEST_INFLECTED = 4;
const SHORTEST_STEM = 3;
