/** A text as a face can draw it. */
export interface DrawableText {
  text: string;
  /** Whether something had to be left out. */
  isWhole: boolean;
}

/**
 * Makes a text drawable. A character without a glyph is replaced by what Unicode says it is a form of (`ℝ`
 * gives R) or by its letter without the accent; what still has none, such as Chinese in a Latin face, is left
 * out, and an ellipsis stands for it. Invisible characters vanish and all white space is one space.
 * @param has whether the face has a glyph for a character
 */
export function drawableText(text: string, has: (character: string) => boolean): DrawableText {
  const hasAll = (part: string): boolean => part !== '' && Array.from(part).every(has);
  let isWhole = true;
  let drawable = '';
  for (const { segment } of GRAPHEMES.segment(text.replace(INVISIBLE, ''))) {
    const [composed, apart, plain, plainApart] = (['NFC', 'NFD', 'NFKC', 'NFKD'] as const).map((form) =>
      segment.normalize(form),
    );
    const forms = [composed, apart, plain, plainApart, plainApart?.replace(/\p{Mark}/gu, '')];
    const form = /^\s+$/.test(segment) ? ' ' : forms.find((one) => one !== undefined && hasAll(one));
    isWhole &&= form !== undefined;
    drawable += form ?? GAP;
  }
  const gaps = new RegExp(`${GAP}(?:[\\s\\p{P}]*${GAP})*`, 'gu');
  return { text: drawable.replace(/\s+/g, ' ').trim().replace(gaps, '…'), isWhole };
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|(?!\s)\p{Cc}/gu;
/** Stands for what is left out; no text has it. */
const GAP = '\uFFFF';
