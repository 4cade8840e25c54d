import { foldWord } from './fold-word.ts';
import { wordsOf } from './words-of-text.ts';

/** A word as a person writes it, taken apart as the index takes apart the words of a text. */
export interface Token {
  /** As it stands in the text. */
  text: string;
  /** The whole word, folded: `alphabetacrown`, `unet`, `gpt4`. */
  whole: string;
  /**
   * Its parts, split at punctuation, where a capital follows a small letter, and before letters that are set
   * high or low (`GABAₐ`); just `whole` for a plain word.
   */
  parts: readonly string[];
  /**
   * The whole and the parts, of several, in lower case with their accents, by which stemmers tell inflections
   * apart; absent where there are none.
   */
  accented?: readonly string[] | undefined;
}

/**
 * Returns the words of a text, as positions count them; those without letter or digit are left out.
 */
export function tokensOf(text: string): Token[] {
  return wordsOf(text).flatMap((word) => {
    let tokens = known.get(word);
    if (tokens === undefined) known.set(word, (tokens = takeApart(word)));
    return tokens;
  });
}

function takeApart(word: string): readonly Token[] {
  return word
    .replace(RAISED, '-$&')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .split(/\s+/)
    .flatMap((text) => tokenOf(text) ?? []);
}

function tokenOf(text: string): Token | undefined {
  const whole = foldWord(text);
  if (whole === '') return undefined;
  const pieces = text
    .replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$2 ')
    .split(/[^\p{L}\p{M}\p{N}'’ʼ]+/u)
    .flatMap((piece) => piece.split(ELISION))
    .filter((piece) => foldWord(piece) !== '');
  const forms = pieces.length > 1 ? [text, ...pieces] : [text];
  const folded = forms.map(foldWord);
  const accented = forms.map(withAccents);
  return {
    text,
    whole,
    parts: pieces.length > 1 ? folded.slice(1) : [whole],
    ...(accented.some((form, at) => form !== folded[at]) ? { accented } : {}),
  };
}

function withAccents(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** Letters set high or low behind a letter; digits so set belong to their word: `CO₂`. */
const RAISED = /(?<=\p{L})(?:(?=\p{Lm})[\p{Script=Latin}\p{Script=Greek}])+/gu;
/** Soft hyphens, joiners, marks of direction. */
const INVISIBLE = /\p{Cf}/gu;
/** An apostrophe between two words, as in `l’image`: not that of a contraction or possessive of English. */
const ELISION = /['’ʼ](?!(?:s|t|d|m|re|ve|ll)?$)/iu;
const known = new Map<string, readonly Token[]>();
