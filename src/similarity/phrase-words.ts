/**
 * Whether a word cannot begin or end a term: an adverb, a number or a letter; at the end also a participle
 * ("models trained") or an adjective ("3D convolutional").
 */
export function isWeakEnd(word: string, side: 'first' | 'last'): boolean {
  if (/^.$|^\p{N}+$/u.test(word)) return true;
  if (isInCapitals(word) || word.length <= 4) return false;
  return /ly$/i.test(word) || (side === 'last' && !isNounByEnding(word));
}

/** Whether a phrase tells how well something was measured, or where, and not what the paper is about. */
export function isMetric(phrase: string): boolean {
  return METRIC.test(phrase);
}

/** Whether a single word can name a subject: a noun by its ending, and not one that any subject has. */
export function isNoun(word: string): boolean {
  return word.length >= 4 && isNounByEnding(word) && !/ing$/i.test(word) && !isOfAnySubject(word);
}

/** Two capitals, or a capital and a digit, but not what any subject has. */
export function isAcronym(word: string): boolean {
  return (isInCapitals(word) || /^\P{Lu}*\p{Lu}.*\p{N}|\p{N}\p{Lu}/u.test(word)) && !isOfAnySubject(word);
}

/** Whether a word names a part that papers on any subject have. */
export function isOfAnySubject(word: string): boolean {
  return OF_ANY_SUBJECT.has(word.toLowerCase().replace(/(?<=[^s])s$/, ''));
}

function isInCapitals(word: string): boolean {
  return /\p{Lu}\P{Lu}*\p{Lu}/u.test(word);
}

function isNounByEnding(word: string): boolean {
  return !ADJECTIVE.test(word) || NOUNS.has(word.toLowerCase());
}

const METRIC =
  /\b(?:scores?|accurac(?:y|ies)|F1|errors?|universit(?:y|ies)|hospitals?|departments?|institutes?|authors?|https?|www|GitHub)\b/i;
const ADJECTIVE = /(?:ed|ly|ive|al|ic|ous|able|ible|ful|less|ary|ian|ised|ized)$/i;
const NOUNS: ReadonlySet<string> = new Set(
  `
  animal archive arithmetic capital characteristic criminal crystal dictionary embed feed festival glossary hospital
  interval journal library logic magic manual material metal mineral music panic plastic potential proposal removal
  retrieval rival seed signal speed summary survival table tissue topic trial traffic variable vocabulary weed
`
    .trim()
    .split(/\s+/),
);
const OF_ANY_SUBJECT: ReadonlySet<string> = new Set(
  `
  2d 3d ai api cpu gpu ml dl nn url pdf sota f1 auc roc mse
  account baseline case chart class classe component computer concept cost count design device error
  dimension dimensional exploration feature field function group influence input layer letter line list loss machine mask maximum
  minimum mode model module name network note objective output parameter part pattern period point population
  presence program property region relationship response scale space structure subject survey system term theory time
  title tool type usage user value view year
`
    .trim()
    .split(/\s+/),
);
