/**
 * The stem under which Pagefind's index keeps an English word: the Snowball algorithm "English" (Porter2) in
 * its present form (https://snowballstem.org/algorithms/english/stemmer.html), which Pagefind uses for `en`.
 * @param word in lower case, without accents and punctuation
 */
export function englishStem(word: string): string {
  const exception = EXCEPTIONS[word];
  if (exception !== undefined) return exception;
  if (word.length < 3) return word;
  // A y that is a consonant is written Y until the end.
  const marked = word.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y');
  const [one, two] = regions(marked);
  let stem = withoutPlural(marked);
  if (INVARIABLE.test(stem)) return stem.toLowerCase();
  stem = withoutPast(stem, one);
  stem = stem.replace(/(.[^aeiouy])[yY]$/, '$1i');
  stem = replaceEnding(stem, STEP_2, one);
  stem = replaceEnding(stem, STEP_3, one, two);
  stem = replaceEnding(stem, STEP_4, two);
  return withoutFinalLetter(stem, one, two).toLowerCase();
}

/**
 * Where the regions R1 and R2 begin: after the first consonant that follows a vowel, and again from there.
 */
function regions(word: string): [one: number, two: number] {
  const prefix = FIXED_PREFIX.exec(word)?.[0].length;
  const one = prefix ?? after(word, 0);
  return [one, after(word, one)];
}

function after(word: string, start: number): number {
  const match = /[aeiouy][^aeiouy]/.exec(word.slice(start));
  return match ? start + match.index + 2 : word.length;
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(?:us|ss)$/.test(word)) return word;
  return /[aeiouy].+s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutPast(word: string, one: number): string {
  const long = /eed(?:ly)?$/.exec(word);
  if (long)
    return long.index >= one && !/^(?:proc|exc|succ)eed/.test(word) ? word.slice(0, long.index + 2) : word;
  const ending = /(?:ed|ing)(?:ly)?$/.exec(word);
  if (!ending) return word;
  const stem = word.slice(0, ending.index);
  if (!/[aeiouy]/.test(stem)) return word;
  // vying, dying: the y is left of an ie.
  if (/^[^aeiouy]y$/.test(stem) && ending[0] === 'ing') return `${stem.slice(0, -1)}ie`;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(stem)) return /^[aeo]..$/.test(stem) ? stem : stem.slice(0, -1);
  return stem.length <= one && endsShort(stem) ? `${stem}e` : stem;
}

/** The first ending that the word has is replaced, if it lies in the region and meets its condition. */
function replaceEnding(word: string, endings: readonly Ending[], region: number, farRegion = region): string {
  for (const [ending, replacement, before, isFar] of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const isIn = stem.length >= (isFar ? farRegion : region);
    return isIn && (before === undefined || before.test(stem)) ? stem + replacement : word;
  }
  return word;
}

function withoutFinalLetter(word: string, one: number, two: number): string {
  const stem = word.slice(0, -1);
  if (word.endsWith('e')) return stem.length >= two || (stem.length >= one && !endsShort(stem)) ? stem : word;
  return word.endsWith('ll') && stem.length >= two ? stem : word;
}

/** Whether a word ends in a short syllable. */
function endsShort(word: string): boolean {
  return /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy]|^past)$/.test(word);
}

type Ending = readonly [ending: string, replacement: string, before?: RegExp | undefined, isFar?: boolean];

const EXCEPTIONS: Partial<Record<string, string>> = Object.assign(Object.create(null) as object, {
  skis: 'ski',
  skies: 'sky',
  idly: 'idl',
  gently: 'gentl',
  ugly: 'ugli',
  early: 'earli',
  only: 'onli',
  singly: 'singl',
  sky: 'sky',
  news: 'news',
  howe: 'howe',
  atlas: 'atlas',
  cosmos: 'cosmos',
  bias: 'bias',
  andes: 'andes',
});
const INVARIABLE = /^(?:inning|outing|canning|herring|earring|evening)$/;
const FIXED_PREFIX = /^(?:gener|commun|arsen|past|univers|later|emerg|organ|inter)/;

// In each step longer endings stand before those that end them.
const STEP_2: readonly Ending[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['ization', 'ize'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['fulli', 'ful'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['ogist', 'og'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
  ['ogi', 'og', /l$/],
  ['li', '', /[cdeghkmnrt]$/],
];
const STEP_3: readonly Ending[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
  ['ative', '', undefined, true],
];
const STEP_4: readonly Ending[] = [
  ['ement', ''],
  ['ment', ''],
  ['ent', ''],
  ['ance', ''],
  ['ence', ''],
  ['able', ''],
  ['ible', ''],
  ['ant', ''],
  ['ism', ''],
  ['ate', ''],
  ['iti', ''],
  ['ous', ''],
  ['ive', ''],
  ['ize', ''],
  ['ion', '', /[st]$/],
  ['al', ''],
  ['er', ''],
  ['ic', ''],
];
