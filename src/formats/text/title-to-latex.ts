import { splitLine } from '../../model/maths.ts';
import { segmentsToLatex, textToLatex } from './text-to-latex.ts';

/**
 * A title as LaTeX, with in braces what a style must not write in small letters: words with a capital behind
 * their first letter or beside a digit (MRI, T1), capitals that stand alone (R&D), maths with a capital; the
 * names in a title that has capitals for names only; and the whole of a title in a language that has rules of
 * its own.
 * @param language of the title, as a tag; undefined for that of the list
 */
export function titleToLatex(title: string, language?: string): string {
  const segments = splitLine(title);
  if (language !== undefined && !/^en\b/i.test(language)) return `{${segmentsToLatex(segments)}}`;
  const kept = isSentence(title) ? NAMES : CAPITALS;
  return segments
    .map((segment) => {
      const { kind, value } = segment;
      if (kind === 'maths') return inBraces(segmentsToLatex([segment]), /\p{Lu}/u.test(value));
      return value
        .split(kept)
        .map((part, index) => inBraces(textToLatex(part), index % 2 === 1))
        .join('');
    })
    .join('');
}

function inBraces(latex: string, isWanted: boolean): string {
  return isWanted ? `{${latex}}` : latex;
}

/** Whether a title is written as a sentence is: most of its longer words begin with a small letter. */
function isSentence(title: string): boolean {
  const words = title.match(LONGER_WORD) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small >= 2 && small >= 2 * (words.length - small);
}

/** A word that is no small one in a title in capitals either, and does not begin a sentence. */
const LONGER_WORD = /(?<=[\p{Letter}\p{Number},]\s)\p{Letter}\p{Ll}{4,}/gu;

const LETTER = String.raw`[\p{Letter}\p{Mark}\p{Number}]`;
const NO_LETTER = `(?!${LETTER})`;
const KEPT = [
  // With a capital behind the first letter, or beside a digit; up to a hyphen.
  String.raw`(?<!${LETTER})(?:${LETTER}+\p{Lu}|\p{Lu}\p{Number})${LETTER}*`,
  // Alone, but not the article that begins a title.
  String.raw`(?<=${LETTER}(?:\s|[&/-]))\p{Lu}${NO_LETTER}`,
  // The first letter, which a style keeps only where nothing stands before it.
  String.raw`(?<=^["“‘'«¿¡([]+)\p{Lu}`,
];
const NAME = String.raw`(?<=(?:${LETTER}[’']?|[,;)])(?:\s|[-–/]|\s["“‘'(]+))\p{Lu}${LETTER}*`;

const CAPITALS = new RegExp(`(${KEPT.join('|')})`, 'u');
const NAMES = new RegExp(`(${[...KEPT, NAME].join('|')})`, 'u');
