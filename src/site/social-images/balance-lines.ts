/**
 * Breaks a text into the fewest lines that fit, and among the ways to do so takes the one whose lines are the most
 * equal: the sum of the squares of what they leave free is the least, as in Knuth and Plass, "Breaking paragraphs into
 * lines" (1981). Lines break at spaces and behind hyphens and slashes; a line that would end in one of
 * them or in a small word such as `of` counts as worse. A word wider than a line is broken anywhere.
 * @param measure the width of a line of text; the width of a whole is taken to be the sum of its parts'
 * @param limit the greatest width, in the same unit
 */
export function balanceLines(text: string, measure: (text: string) => number, limit: number): string[] {
  const pieces = piecesOf(text, measure, limit);
  const space = measure(' ');
  const best: Way[][] = [[{ cost: 0, from: 0 }]];
  for (let lines = 1; lines <= pieces.length; lines++) {
    const ways: Way[] = [];
    for (let to = lines; to <= pieces.length; to++) {
      let width = 0;
      for (let from = to - 1; from >= lines - 1; from--) {
        const piece = pieces[from];
        if (!piece) break;
        width += piece.width + (from < to - 1 && piece.hasSpace ? space : 0);
        if (width > limit && from < to - 1) break;
        const before = best[lines - 1]?.[from];
        if (!before) continue;
        const free = 1 - width / limit;
        const last = pieces[to - 1];
        const isWeak = to < pieces.length && (!last?.hasSpace || WEAK_END.test(last.text));
        const cost = before.cost + free ** 2 + (isWeak ? WEAK_COST : 0);
        if (cost < (ways[to]?.cost ?? Infinity)) ways[to] = { cost, from };
      }
    }
    best.push(ways);
    if (ways[pieces.length]) break;
  }
  return linesOf(pieces, best);
}

function piecesOf(text: string, measure: (text: string) => number, limit: number): Piece[] {
  return text
    .split(' ')
    .filter(Boolean)
    .flatMap((word) => {
      const parts = word.split(/(?<=[\p{L}\p{N}][-–—/])(?=[\p{L}\p{N}]{2})/u);
      const pieces = parts.flatMap((part) => breakWide(part, measure, limit));
      return pieces.map((piece, index) => ({ ...piece, hasSpace: index === pieces.length - 1 }));
    });
}

/** Cuts a word that is too wide into parts of as many characters each. */
function breakWide(
  word: string,
  measure: (text: string) => number,
  limit: number,
): Omit<Piece, 'hasSpace'>[] {
  const characters = Array.from(word);
  for (let count = Math.max(1, Math.ceil(measure(word) / limit)); ; count++) {
    const length = Math.ceil(characters.length / count);
    const parts = Array.from({ length: count }, (_, index) =>
      characters.slice(index * length, (index + 1) * length).join(''),
    ).filter(Boolean);
    const pieces = parts.map((text) => ({ text, width: measure(text) }));
    if (length === 1 || pieces.every(({ width }) => width <= limit)) return pieces;
  }
}

function linesOf(pieces: readonly Piece[], best: readonly Way[][]): string[] {
  const lines: string[] = [];
  let to = pieces.length;
  for (let count = best.length - 1; count > 0; count--) {
    const from = best[count]?.[to]?.from ?? 0;
    const texts = pieces.slice(from, to).map((piece) => piece.text + (piece.hasSpace ? ' ' : ''));
    lines.unshift(texts.join('').trim());
    to = from;
  }
  return lines;
}

/** A part of the text that stays in one line. */
interface Piece {
  text: string;
  width: number;
  /** Whether a space follows if the line goes on. */
  hasSpace: boolean;
}

/** The best way to set the pieces before some point in some number of lines. */
interface Way {
  cost: number;
  /** Where its last line begins. */
  from: number;
}

/** Words that belong to what follows them. */
const WEAK_END =
  /^(?:a|an|the|of|for|in|on|to|by|via|with|from|and|or|as|at|is|are|its|into|under|using|towards?|without)$/i;
/** As bad as leaving a fifth of one line free. */
const WEAK_COST = 0.04;
