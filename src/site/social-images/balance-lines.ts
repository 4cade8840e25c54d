import { defined } from '../../model/defined.ts';

/**
 * Breaks a text into the fewest lines that fit, and among the ways to do so takes the one whose lines are the
 * most equal: the sum of the squares of what they leave free is the least, as in Knuth and Plass, "Breaking
 * paragraphs into lines" (1981). Lines break at spaces and behind hyphens and slashes; a line that would end
 * in one of them or in a small word such as `of` counts as worse. A word wider than a line is broken
 * anywhere.
 * @param measure the width of a text; the width of a whole is taken to be the sum of its parts'
 * @param limit the greatest width, in the same unit
 */
export function balanceLines(text: string, measure: (text: string) => number, limit: number): string[] {
  const parts = text.split(/(?<= )|(?<=[\p{L}\p{N}][-–—/])(?=[\p{L}\p{N}]{2})/u).filter(Boolean);
  const pieces = parts.flatMap((part) => (measure(part.trimEnd()) > limit ? Array.from(part) : part));
  const widths = pieces.map(measure);
  /** The best way to set the first pieces, by their number. */
  const best: { lines: string[]; cost: number }[] = [{ lines: [], cost: 0 }];
  for (let end = 1; end <= pieces.length; end++) {
    const last = defined(pieces[end - 1]);
    const isWeak = end < pieces.length && WEAK_END.test(last);
    let width = measure(last.trimEnd()) - measure(last);
    for (let start = end - 1; start >= 0; start--) {
      width += defined(widths[start]);
      if (width > limit && start < end - 1) break;
      const before = defined(best[start]);
      const cost = before.cost + LINE_COST + (1 - width / limit) ** 2 + (isWeak ? WEAK_COST : 0);
      if (cost >= (best[end]?.cost ?? Infinity)) continue;
      best[end] = { lines: [...before.lines, pieces.slice(start, end).join('').trimEnd()], cost };
    }
  }
  return defined(best.at(-1)).lines;
}

/** The middle of a word, or a word that belongs to what follows it. */
const WEAK_END =
  /\S$|^(?:a|an|the|of|for|in|on|to|by|via|with|from|and|or|as|at|is|are|its|into|under|using|towards?|without) $/i;
/** As bad as leaving a fifth of one line free. */
const WEAK_COST = 0.04;
/** More than whatever else a line can cost, so that there are as few as can be. */
const LINE_COST = 1000;
