/**
 * Returns about how wide a semibold label is in the system fonts, on their wide side (that of DejaVu Sans): a
 * build has no browser to measure it in.
 * @param size of the letters; the width has the same unit
 */
export function widthOfLabel(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += widthOfLetter(letter);
  return Math.ceil(width * size);
}

function widthOfLetter(letter: string): number {
  if (/\p{Mark}/u.test(letter)) return 0;
  if (/[iljtfrI.,:;'’|()[\]! -]/.test(letter)) return 0.42;
  if (/[mwMW@%]/.test(letter)) return 1;
  if (EAST_ASIAN.test(letter)) return 1;
  return /[\p{Lu}\p{N}]/u.test(letter) ? 0.78 : 0.66;
}

const EAST_ASIAN = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/;
