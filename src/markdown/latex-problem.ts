import { defined } from '../model/defined.ts';
import { hasOuterSpace } from '../model/maths.ts';
import { mathsTree, type MathsNode } from './typeset-maths.ts';

/** Returns why a formula cannot be typeset, in a sentence; undefined where it can. */
export function latexProblem(latex: string, displayMode: boolean): string | undefined {
  if (!displayMode && hasOuterSpace(latex)) return 'White space stands next to one of the dollar signs.';
  if (latex.length > LONGEST_FORMULA) return TOO_LONG;
  try {
    return isShallow(mathsTree(latex, displayMode)) ? undefined : TOO_DEEP;
  } catch (error) {
    if (error instanceof RangeError) return TOO_DEEP;
    const reason = error instanceof Error ? error.message : String(error);
    const line = defined(
      reason
        .replace(/\u0332/g, '')
        .trim()
        .split('\n')[0],
    );
    return line.trim().replace(/[:.]?$/, '.');
  }
}

/** Whether a formula is so shallow that it can be written out with whatever is left of a stack. */
function isShallow(formula: MathsNode): boolean {
  let level: readonly MathsNode[] = [formula];
  for (let depth = 0; depth < DEEPEST_FORMULA; depth++) {
    level = level.flatMap(({ children = [] }) => children);
    if (level.length === 0) return true;
  }
  return false;
}

const LONGEST_FORMULA = 5_000;
const DEEPEST_FORMULA = 100;
const TOO_LONG = `It has more than ${LONGEST_FORMULA.toLocaleString('en')} characters.`;
const TOO_DEEP = 'Its parts stand too deep in each other.';
