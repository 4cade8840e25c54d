/**
 * LaTeX's accents (encoding T1, ltoutenc.dtx): for each command, such as the `"` of `\"u`, the combining mark
 * of Unicode.
 */
// prettier-ignore
export const MARK_OF_ACCENT: Readonly<Record<string, string>> = {
  '`': '\u0300', "'": '\u0301', '^': '\u0302', '~': '\u0303', '=': '\u0304', u: '\u0306', '.': '\u0307', '"': '\u0308',
  r: '\u030a', H: '\u030b', v: '\u030c', d: '\u0323', c: '\u0327', k: '\u0328', b: '\u0331',
};

/** The other way round: for each combining mark the command. */
export const ACCENT_OF_MARK: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(MARK_OF_ACCENT).map(([accent, mark]) => [mark, accent]),
);

/** The accents that stand below their letter, where an i keeps its dot. */
export const ACCENTS_BELOW = 'dckb';
