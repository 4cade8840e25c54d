/** A number as a text states it. */
export interface StatedNumber {
  /** As it stands in the text: `96.98`, `16x`, `eight`, `ten thousand`. */
  text: string;
  /** What it may mean: of `16k` both 16 and 16000. */
  values: number[];
}

/**
 * Finds the numbers that an English text states, in digits or in words; in words from three upwards, because
 * one and two are as often no numbers. What is part of a name (GPT-4, CIFAR-10, 3D) states none.
 * @param text plain; maths between dollar signs is passed over
 */
export function statedNumbers(text: string): StatedNumber[] {
  const plain = text.replace(/\$[^$]*\$/g, (maths) => ' '.repeat(maths.length));
  const inDigits = [...plain.matchAll(DIGITS)].flatMap(({ 0: whole, index, groups }) => {
    const attached = /[\p{L}\p{N}_.‑-]*$/u.exec(plain.slice(Math.max(0, index - LONGEST_NAME), index))?.[0];
    const isName = /\p{L}/u.test(attached ?? '') || /^[\p{L}\p{M}_]/u.test(plain.slice(index + whole.length));
    return isName ? [] : [{ text: whole, values: valuesOf(groups), index }];
  });
  const inWords = [...plain.matchAll(WORDS)]
    .map(({ 0: words, index }) => ({ text: words, values: [wordsValue(words)], index }))
    .filter(({ values: [value = 0] }) => value > 2);
  return [...inDigits, ...inWords]
    .sort((a, b) => a.index - b.index)
    .map(({ text: stated, values }) => ({ text: stated, values }));
}

/**
 * Returns every value that a text may give, generously: of digits wherever they stand, in maths and names
 * too, of words, and of an enumeration that reaches (iii) also 3.
 */
export function givenValues(text: string): Set<number> {
  return new Set([
    ...[...text.matchAll(DIGITS)].flatMap(({ groups }) => valuesOf(groups)),
    ...[...text.matchAll(WORDS)].map(({ 0: words }) => wordsValue(words)),
    ...[...text.matchAll(/\(([ivx]{1,4})\.?\)/g)].flatMap(({ 1: roman = '' }) => {
      const value = ROMAN.indexOf(roman);
      return value > 0 ? [value] : [];
    }),
  ]);
}

/** The readings of digits, with and without the factor behind them. */
function valuesOf({ digits = '', suffix = '' }: Record<string, string> = {}): number[] {
  const whole = Number(GROUPED.test(digits) ? digits.replace(/[^\d.]/g, '') : digits.replace(',', '.'));
  // A version or a date: 1.2.3
  const values = Number.isNaN(whole) ? digits.split(/\D/).map(Number) : [whole];
  const factor = FACTORS[suffix.trim().replace('-', '').toLowerCase()] ?? 1;
  return factor === 1 ? values : [...values, ...values.map((value) => value * factor)];
}

/** Reads `eight`, `twenty-five`, `ten thousand`. */
function wordsValue(words: string): number {
  return words
    .toLowerCase()
    .split(/[\s-]/)
    .reduce((sum, word) => {
      const factor = FACTORS[word];
      return factor === undefined ? sum + (UNITS[word] ?? 0) : Math.max(sum, 1) * factor;
    }, 0);
}

const UNITS: Partial<Record<string, number>> = Object.fromEntries([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index): [string, number] => [word, index]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, 10 * (index + 2)]),
]);

const FACTORS: Partial<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  k: 1e3,
  m: 1e6,
  b: 1e9,
};

const UNIT = Object.keys(UNITS).join('|');
const FACTOR = 'dozen|hundred|thousand|million|billion';

/** A comma, or a narrow space, parts thousands. */
const DIGITS = new RegExp(
  String.raw`(?<digits>\d+(?:[.,\u2009\u202f\u00a0]\d+)*)(?<suffix>[x×kKMB](?![\p{L}\p{N}])|[\s-](?:${FACTOR})(?!\p{L}))?`,
  'gu',
);
const GROUPED = /^[1-9]\d{0,2}(?:[,\u2009\u202f\u00a0]\d{3})+(?:\.\d+)?$/;

/** Plurals (`hundreds of`) state no number. */
const WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${UNIT})(?:[\s-](?:${UNIT}|${FACTOR}))*|(?<=\ba\s)(?:${FACTOR}))(?!\p{L})`,
  'giu',
);

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const LONGEST_NAME = 40;
