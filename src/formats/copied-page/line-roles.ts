import { titleKey } from '../../model/titles.ts';
import { joinLines, type Line } from './lines.ts';

/** What a line is: the first or a later line of a title, of an abstract's paragraph, a later paragraph, or none. */
export type Role = 'title' | 'title-line' | 'abstract' | 'abstract-line' | 'paragraph' | 'stray';

/**
 * Decides for each line of a dump what it is, as a whole: among all readings of the text as titles that are each
 * followed by an abstract, the cheapest one (Viterbi's algorithm over the costs below; G. D. Forney, "The Viterbi
 * algorithm", Proc. IEEE 61, 1973). No single sign is decisive, since blank lines may be missing or doubled, abstracts
 * wrapped or split, titles long or questions, so each costs what it is worth and the whole decides.
 * @param known keys of titles that are known to be titles
 */
export function assignRoles(lines: readonly Line[], known: ReadonlySet<string> = new Set()): Role[] {
  const context = describeLines(lines, known);
  const steps: Step[][] = [];
  let open: Step[] = [];
  for (const [index, signs] of context.entries()) {
    const next: Step[] = [];
    for (const role of ROLES) {
      const own = roleCost(role, signs);
      let best: Step | undefined;
      for (const previous of index === 0 ? [START] : open) {
        const between = stepCost(previous.role, role, signs, context[index - 1]);
        if (between === undefined) continue;
        const cost = previous.cost + between + own;
        if (!best || cost < best.cost) best = { role, cost, previous };
      }
      if (best) next.push(best);
    }
    steps.push(next);
    open = next;
  }
  let last = open.reduce<Step | undefined>((best, step) => {
    const cost = step.cost + (isTitle(step.role) ? COST.titleWithoutAbstract : 0);
    return !best || cost < best.cost ? { ...step, cost } : best;
  }, undefined);
  const roles: Role[] = [];
  for (; last && last !== START; last = last.previous) roles.push(last.role);
  return roles.reverse();
}

/** Whether a text is complete: it ends as a sentence does, or with an address. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？]["'”’»)\]}$*]*$/.test(text) || /(?:https?:\/\/|www\.)\S+$/.test(text);
}

function roleCost(role: Role, signs: Signs): number {
  switch (role) {
    case 'title':
      return signs.knownTitle === 'first' ? -COST.known : signs.knownTitle ? COST.known : signs.asTitle;
    case 'title-line':
      return signs.knownTitle === 'later' ? -COST.known : signs.asTitle;
    case 'abstract':
      return (signs.knownTitle ? COST.known : 0) + signs.asAbstract;
    case 'abstract-line':
    case 'paragraph':
      return (signs.knownTitle ? COST.known : 0) + (signs.isTitleCase ? COST.titleCase : 0);
    case 'stray':
      return COST.stray + (signs.isProse && signs.length > 200 ? COST.strayProse : 0);
  }
}

/** The price of `role` after `previous`; undefined where it cannot follow. */
function stepCost(previous: Role, role: Role, line: Signs, before: Signs | undefined): number | undefined {
  const afterTitle = isTitle(previous);
  const afterText = previous === 'abstract' || previous === 'abstract-line' || previous === 'paragraph';
  const noGap = line.afterGap ? 0 : before?.wrapsEarly ? 1 : COST.fullLine;
  switch (role) {
    case 'title':
    case 'stray':
      if (afterTitle) return COST.titleWithoutAbstract;
      if (!afterText) return 0;
      return COST.titleWithoutGap * noGap + (before?.endsSentence ? 0 : line.afterGap ? 2 : COST.midSentence);
    case 'title-line':
      if (!afterTitle || line.afterGap) return undefined;
      return COST.titleLine + (before?.wrapsEarly ? COST.wrapsEarly : 0) - (before?.dangles ? 2 : 0);
    case 'abstract':
      if (!afterTitle) return undefined;
      return (
        COST.abstractWithoutGap * noGap +
        (before?.dangles ? 3 : 0) +
        (line.startsLow && !line.afterGap ? 3 : 0)
      );
    case 'abstract-line':
      if (!afterText) return undefined;
      if (line.afterGap) return before?.endsSentence ? undefined : line.startsLow || before?.dangles ? 3 : 9;
      return (before?.wrapsEarly ? COST.wrapsEarly : COST.line) - (before?.endsSentence ? 0 : 1);
    case 'paragraph': {
      if (!afterText || !(before?.endsSentence || line.afterGap)) return undefined;
      const likeTitle = line.lastOfBlock
        ? (line.isProse || line.hasSentences ? 0 : 3) + (line.endsSentence ? 0 : 3)
        : 0;
      return (
        (line.afterGap ? COST.paragraph : COST.paragraphWithoutGap) +
        likeTitle +
        (before?.endsSentence ? 0 : 4)
      );
    }
  }
}

/** What there is to see about each line. */
function describeLines(lines: readonly Line[], known: ReadonlySet<string>): Signs[] {
  const widths = blockWidths(lines);
  const knownTitles = findKnownTitles(lines, known);
  return lines.map(({ text, afterGap }, index) => {
    const next = lines[index + 1];
    const lastOfBlock = !next || next.afterGap;
    const verbs = Math.min(5, text.match(PROSE_WORDS)?.length ?? 0);
    const signs = {
      afterGap,
      lastOfBlock,
      length: text.length,
      endsSentence: endsSentence(text),
      startsLow: /^\p{Lowercase}[\p{Lowercase}'’-]*(?:\s|$)/u.test(text),
      dangles: DANGLING.test(text) || text.lastIndexOf('(') > text.lastIndexOf(')'),
      hasSentences: SENTENCE_BREAK.test(text),
      isTitleCase: isTitleCase(text),
      isProse: verbs > 0 && endsSentence(text),
      wrapsEarly: !lastOfBlock && endsForAReason(text, next.text, widths[index] ?? 0),
      knownTitle: knownTitles.get(index),
    };
    return { ...signs, asTitle: titleCost(text, signs, verbs), asAbstract: abstractCost(signs, verbs) };
  });
}

function titleCost(text: string, signs: Seen, verbs: number): number {
  return (
    (/\.["'”’)\]]*$/.test(text) ? COST.titleFullStop : 0) +
    (signs.hasSentences ? COST.titleSentences : 0) +
    (signs.startsLow ? COST.titleStartsLow : 0) +
    (signs.length > 300 ? 8 : signs.length > 200 ? 2 : signs.length < 4 ? 4 : 0) +
    (signs.dangles && signs.lastOfBlock ? 3 : 0) +
    COST.titleVerb * verbs -
    (signs.isTitleCase ? COST.titleCase : 0)
  );
}

function abstractCost(signs: Seen, verbs: number): number {
  if (!signs.lastOfBlock) return signs.startsLow ? 1 : 0;
  const sentence = signs.endsSentence ? 0 : verbs > 1 || signs.hasSentences ? 2.5 : 8;
  return (
    sentence +
    (signs.length < 40 ? 2 : 0) +
    (verbs > 0 || signs.hasSentences ? 0 : 2) +
    (signs.startsLow ? 1 : 0)
  );
}

/** Whether a line ends before its block's width made it: the next word would have fitted, or no width was kept at all. */
function endsForAReason(line: string, next: string, width: number): boolean {
  return width > WIDEST_WRAP || line.length > width + 3 || line.length + 1 + firstWordLength(next) <= width;
}

/** For each line, how wide its block is wrapped: the ninth decile of its lengths, since a few lines stand out. */
function blockWidths(lines: readonly Line[]): number[] {
  const widths: number[] = [];
  for (let start = 0; start < lines.length;) {
    let end = start + 1;
    while (end < lines.length && !lines[end]?.afterGap) end++;
    const lengths = lines
      .slice(start, end)
      .map(({ text }) => text.length)
      .sort((a, b) => a - b);
    const width = lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * 0.9))] ?? 0;
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
      if (end > start + 1 && lines[end - 1]?.afterGap) break;
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

function isTitle(role: Role): boolean {
  return role === 'title' || role === 'title-line';
}

interface Seen {
  afterGap: boolean;
  lastOfBlock: boolean;
  length: number;
  endsSentence: boolean;
  startsLow: boolean;
  dangles: boolean;
  hasSentences: boolean;
  isTitleCase: boolean;
  isProse: boolean;
  /** The line ends where it does for a reason, not for want of room. */
  wrapsEarly: boolean;
  knownTitle: 'first' | 'later' | undefined;
}

interface Signs extends Seen {
  asTitle: number;
  asAbstract: number;
}

interface Step {
  role: Role;
  cost: number;
  previous?: Step | undefined;
}

const ROLES: readonly Role[] = ['title', 'title-line', 'abstract', 'abstract-line', 'paragraph', 'stray'];
const START: Step = { role: 'stray', cost: 0 };

/** Found by the properties of tests/import: each dump there, however mangled, has to come out as it went in. */
const COST = {
  known: 20,
  titleWithoutAbstract: 6.5,
  titleCase: 1.25,
  titleFullStop: 9.75,
  titleSentences: 4.25,
  titleStartsLow: 0.75,
  titleVerb: 2,
  titleWithoutGap: 1.25,
  titleLine: 1.25,
  abstractWithoutGap: 0.5,
  fullLine: 1.25,
  wrapsEarly: 6.25,
  midSentence: 6,
  line: 0.5,
  paragraph: 1.5,
  paragraphWithoutGap: 3.5,
  stray: 5,
  strayProse: 4,
};
const LONGEST_TITLE_LINES = 6;
const WIDEST_WRAP = 200;

/** Words that sentences have and titles seldom do. */
const PROSE_WORDS =
  /\b(?:we|our|us|this|these|those|it|its|they|their|is|are|was|were|has|have|had|been|be|can|may|which|that|show|shows|shown|propose|proposes|present|presents|however|there|here)\b/gi;

/** A word of three letters or more, a digit or a bracket, then a full stop and a capital: "vs. SGD" and "C. elegans" are none. */
const SENTENCE_BREAK = /(?:[\p{Lowercase}]{3}|[\p{Number})\]%"”])\.["'”’)\]]*\s+["'“‘([]*\p{Uppercase}/u;

/** A text cannot end with these. */
const DANGLING = /(?:[,;:&–—-]|\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|to|via|with|using))$/i;
