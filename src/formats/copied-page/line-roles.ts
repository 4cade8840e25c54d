import { describeLines, type LineSigns } from './line-signs.ts';
import type { Line } from './lines.ts';

/**
 * What a line is: the first or a later line of a title, of an abstract's paragraph, a later paragraph, or
 * none.
 */
export type Role = 'title' | 'title-line' | 'abstract' | 'abstract-line' | 'paragraph' | 'stray';

/**
 * Decides for each line of a copied page what it is, as a whole: among all readings of the text as titles
 * that are each followed by an abstract, the cheapest one (Viterbi's algorithm over the costs below; G. D.
 * Forney, "The Viterbi algorithm", Proc. IEEE 61, 1973). No single sign is decisive, since blank lines may be
 * missing or doubled, abstracts wrapped or split, titles long or questions, so each costs what it is worth
 * and the whole decides.
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

function roleCost(role: Role, signs: LineSigns): number {
  switch (role) {
    case 'title':
      return signs.knownTitle === 'first' ? -COST.known : signs.knownTitle ? COST.known : titleCost(signs);
    case 'title-line':
      return signs.knownTitle === 'later' ? -COST.known : titleCost(signs);
    case 'abstract':
      return (signs.knownTitle ? COST.known : 0) + abstractCost(signs);
    case 'abstract-line':
    case 'paragraph':
      return (signs.knownTitle ? COST.known : 0) + (signs.isTitleCase ? COST.titleCase : 0);
    case 'stray':
      return COST.stray + (signs.isProse && signs.length > 200 ? COST.strayProse : 0);
  }
}

/** The price of `role` after `previous`; undefined where it cannot follow. */
function stepCost(
  previous: Role,
  role: Role,
  line: LineSigns,
  before: LineSigns | undefined,
): number | undefined {
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

function titleCost(signs: LineSigns): number {
  return (
    (signs.endsWithFullStop ? COST.titleFullStop : 0) +
    (signs.hasSentences ? COST.titleSentences : 0) +
    (signs.startsLow ? COST.titleStartsLow : 0) +
    (signs.length > 300 ? 8 : signs.length > 200 ? 2 : signs.length < 4 ? 4 : 0) +
    (signs.dangles && signs.lastOfBlock ? 3 : 0) +
    COST.titleVerb * signs.verbs -
    (signs.isTitleCase ? COST.titleCase : 0)
  );
}

function abstractCost(signs: LineSigns): number {
  if (!signs.lastOfBlock) return signs.startsLow ? 1 : 0;
  const sentence = signs.endsSentence ? 0 : signs.verbs > 1 || signs.hasSentences ? 2.5 : 8;
  return (
    sentence +
    (signs.length < 40 ? 2 : 0) +
    (signs.verbs > 0 || signs.hasSentences ? 0 : 2) +
    (signs.startsLow ? 1 : 0)
  );
}

function isTitle(role: Role): boolean {
  return role === 'title' || role === 'title-line';
}

interface Step {
  role: Role;
  cost: number;
  previous?: Step | undefined;
}

const ROLES: readonly Role[] = ['title', 'title-line', 'abstract', 'abstract-line', 'paragraph', 'stray'];
const START: Step = { role: 'stray', cost: 0 };

/** Found by the tests of copied pages: each page there, however mangled, has to come out as it went in. */
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
