import { defined } from '../../model/defined.ts';
import { titleKey } from '../../model/titles.ts';
import { joinLines, type Line } from './lines.ts';

/** What there is to see about a line. */
export interface LineSigns {
  afterGap: boolean;
  lastOfBlock: boolean;
  length: number;
  endsSentence: boolean;
  endsWithFullStop: boolean;
  startsLow: boolean;
  dangles: boolean;
  hasSentences: boolean;
  isTitleCase: boolean;
  /** How many words it has that sentences have and titles seldom do, at most five. */
  verbs: number;
  isProse: boolean;
  /** The line ends where it does for a reason, not for want of room. */
  wrapsEarly: boolean;
  knownTitle: 'first' | 'later' | undefined;
}

/**
 * Describes each line of a copied page.
 * @param known keys of titles that are known to be titles
 */
export function describeLines(lines: readonly Line[], known: ReadonlySet<string>): LineSigns[] {
  const widths = blockWidths(lines);
  const knownTitles = findKnownTitles(lines, known);
  return lines.map(({ text, afterGap }, index) => {
    const next = lines[index + 1];
    const lastOfBlock = !next || next.afterGap;
    const verbs = Math.min(5, text.match(PROSE_WORDS)?.length ?? 0);
    return {
      afterGap,
      lastOfBlock,
      length: text.length,
      endsSentence: endsSentence(text),
      endsWithFullStop: /\.["'”’)\]]*$/.test(text),
      startsLow: /^\p{Lowercase}[\p{Lowercase}'’-]*(?:\s|$)/u.test(text),
      dangles: DANGLING.test(text) || text.lastIndexOf('(') > text.lastIndexOf(')'),
      hasSentences: SENTENCE_BREAK.test(text),
      isTitleCase: isTitleCase(text),
      verbs,
      isProse: verbs > 0 && endsSentence(text),
      wrapsEarly: !lastOfBlock && endsForAReason(text, next.text, defined(widths[index])),
      knownTitle: knownTitles.get(index),
    };
  });
}

/** Whether a text is complete: it ends as a sentence does, or with an address. */
export function endsSentence(text: string): boolean {
  const word = text.slice(text.search(/(?<!\S)\S*$/));
  return /[.!?…。！？]["'”’»)\]}$*]*$/.test(text) || /(?:https?:\/\/|www\.)\S/.test(word);
}

/**
 * Whether a line ends before the width of its block made it: the next word would have fitted, or no width was
 * kept.
 */
function endsForAReason(line: string, next: string, width: number): boolean {
  return width > WIDEST_WRAP || line.length > width + 3 || line.length + 1 + firstWordLength(next) <= width;
}

/**
 * For each line, how wide its block is wrapped: the ninth decile of its lengths, since a few lines stand out.
 */
function blockWidths(lines: readonly Line[]): number[] {
  const widths: number[] = [];
  for (let start = 0; start < lines.length;) {
    let end = start + 1;
    while (end < lines.length && !defined(lines[end]).afterGap) end++;
    const lengths = lines
      .slice(start, end)
      .map(({ text }) => text.length)
      .sort((a, b) => a - b);
    const width = defined(lengths[Math.floor(lengths.length * 0.9)]);
    for (; start < end; start++) widths.push(width);
  }
  return widths;
}

/** Lines that are, alone or with the next few, a title that is known. */
function findKnownTitles(lines: readonly Line[], known: ReadonlySet<string>): Map<number, 'first' | 'later'> {
  const found = new Map<number, 'first' | 'later'>();
  if (known.size === 0) return found;
  for (let start = 0; start < lines.length; start++) {
    for (let end = start + 1; end <= Math.min(lines.length, start + LONGEST_TITLE_LINES); end++) {
      if (end > start + 1 && defined(lines[end - 1]).afterGap) break;
      if (!known.has(titleKey(joinLines(lines.slice(start, end).map(({ text }) => text))))) continue;
      found.set(start, 'first');
      for (let line = start + 1; line < end; line++) found.set(line, 'later');
      start = end - 1;
      break;
    }
  }
  return found;
}

/** Whether most words that matter begin with a capital, as in the titles of many venues. */
function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{Letter}][\p{Letter}\p{Number}'’-]{3,}/gu) ?? [];
  return (
    words.length >= 3 && words.filter((word) => /^\p{Uppercase}/u.test(word)).length >= words.length * 0.7
  );
}

function firstWordLength(text: string): number {
  const space = text.indexOf(' ');
  return space === -1 ? text.length : space;
}

const LONGEST_TITLE_LINES = 6;
const WIDEST_WRAP = 200;

/** Words that sentences have and titles seldom do. */
const PROSE_WORDS =
  /\b(?:we|our|us|this|these|those|it|its|they|their|is|are|was|were|has|have|had|been|be|can|may|which|that|show|shows|shown|propose|proposes|present|presents|however|there|here)\b/gi;

/**
 * A word of three letters or more, a digit or a bracket, then a full stop and a capital: "vs. SGD" and "C.
 * elegans" are none.
 */
const SENTENCE_BREAK = /(?:[\p{Lowercase}]{3}|[\p{Number})\]%"”])\.["'”’)\]]*\s+["'“‘([]*\p{Uppercase}/u;

/** A text cannot end with these. */
const DANGLING = /(?:[,;:&–—-]|\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|to|via|with|using))$/i;
