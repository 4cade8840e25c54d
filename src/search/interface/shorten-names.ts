import type { TextPart } from '../engine/passage.ts';

/**
 * A list of names, cut after some of them, unless one that was found is among the rest.
 * @param names separated by commas
 */
export function shortenNames(names: readonly TextPart[], most: number): TextPart[] {
  const short: TextPart[] = [];
  let commas = 0;
  for (const [index, { text, found }] of names.entries()) {
    const pieces = text.split(', ');
    if (commas + pieces.length <= most) {
      short.push({ text, found });
      commas += pieces.length - 1;
      continue;
    }
    if (names.slice(index).some(({ found }) => found)) return [...names];
    const rest = names.slice(index + 1).reduce((sum, { text }) => sum + text.split(', ').length - 1, 0);
    const left = pieces.length - (most - commas) + rest;
    short.push({ text: pieces.slice(0, most - commas).join(', '), found });
    return [...short, { text: ` and ${left} more`, found: false }];
  }
  return short;
}
