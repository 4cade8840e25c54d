/**
 * Returns a word as the index, the vocabulary and the query compare it: in lower case, without punctuation
 * with the letters that are typed for others. Compatibility forms are undone (Unicode's NFKC), accents and
 * vowel points dropped, and Latin letters that do not decompose written as CLDR's transform Latin-ASCII
 * writes them. Marks that spell, as those of Indic scripts, Thai and kana, stay, and so does й, a letter of
 * its own.
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(LETTERS, (letter) => FOLDED[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+|[\u02b9-\u02bfـ]+/gu, '')
    .replace(/^\p{M}+/u, '')
    .normalize('NFC');
}

const PLAIN = /^[a-z\d]*$/;
/** Combining marks of Latin, Greek, Cyrillic, Hebrew, Arabic and no script, but for those of й and kana. */
const ACCENTS = new RegExp(
  '(?<![иИ](?=\\u0306))(?![\\u3099\\u309a])' +
    '[\\p{Script=Inherited}\\u0483-\\u0487\\u0591-\\u05c7\\u0610-\\u061a\\u0656-\\u065f\\u06d6-\\u06ed]',
  'gu',
);
/**
 * Latin letters by CLDR's Latin-ASCII, ɔ by Lucene's ASCIIFoldingFilter; the sigma of word ends; Arabic
 * letters by Lucene's ArabicNormalizer and PersianNormalizer, but for alefs with hamza, which decompose.
 */
const FOLDED: Partial<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ł: 'l', ŋ: 'n' },
  ...{ ŧ: 't', ɓ: 'b', ɗ: 'd', ɖ: 'd', ɛ: 'e', ƒ: 'f', ɨ: 'i', ƙ: 'k', ɔ: 'o', ƴ: 'y', ς: 'σ' },
  ...{ ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ٱ: 'ا' },
};
const LETTERS = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'gu');
