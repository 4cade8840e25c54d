import type { TextPart } from '../engine/passage.ts';

/**
 * Cuts a list of names after some of them, unless one that was found is among the rest.
 * @param parts of the list, whose names are separated by commas
 * @param most how many names at most
 */
export function shortenNames(parts: readonly TextPart[], most: number): TextPart[] {
  const short: TextPart[] = [];
  let commas = 0;
  for (const [index, { text, found }] of parts.entries()) {
    const names = text.split(', ');
    if (commas + names.length <= most) {
      short.push({ text, found });
      commas += names.length - 1;
      continue;
    }
    if (parts.slice(index).some(({ found }) => found)) return [...parts];
    const rest = parts.slice(index + 1).reduce((sum, { text }) => sum + text.split(', ').length - 1, 0);
    const left = names.length - (most - commas) + rest;
    short.push({ text: names.slice(0, most - commas).join(', '), found });
    return [...short, { text: ` and ${left} more`, found: false }];
  }
  return short;
}
