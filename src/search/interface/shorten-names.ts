import { shortenNames } from '../../model/person-names.ts';
import type { TextPart } from '../engine/passage.ts';

/**
 * Cuts a list of names after some of them, unless one that was found is among the rest.
 * @param parts of the list, whose names are separated by commas
 * @param most how many names at most
 * @returns the names before the cut and those behind it, and what stands for these: ` and 3 more`, or nothing
 */
export function shortenMarkedNames(parts: readonly TextPart[], most: number): ShortenedParts {
  const { shown, rest, more } = shortenNames(splitNames(parts), most);
  if (more === '' || rest.flat().some(({ found }) => found)) return { shown: parts, rest: [], more: '' };
  return { shown: joinNames(shown), rest: joinNames(rest), more };
}

interface ShortenedParts {
  shown: readonly TextPart[];
  rest: readonly TextPart[];
  more: string;
}

/** The parts of each name. */
function splitNames(parts: readonly TextPart[]): TextPart[][] {
  const names: TextPart[][] = [];
  for (const { text, found } of parts) {
    for (const [index, piece] of text.split(', ').entries()) {
      const name = names.at(-1);
      if (index > 0 || !name) names.push([{ text: piece, found }]);
      else name.push({ text: piece, found });
    }
  }
  return names;
}

function joinNames(names: readonly TextPart[][]): TextPart[] {
  const joined: TextPart[] = [];
  const parts = names.flatMap((name, index) => (index > 0 ? [{ text: ', ', found: false }, ...name] : name));
  for (const { text, found } of parts) {
    const last = joined.at(-1);
    if (last?.found === found) last.text += text;
    else if (text !== '') joined.push({ text, found });
  }
  return joined;
}
