import { defined } from '../model/defined.ts';
import { hasOuterSpace } from '../model/maths.ts';
import { mathsTree } from './typeset-maths.ts';

/** Returns why a formula cannot be typeset, in a sentence; undefined where it can. */
export function latexProblem(latex: string, displayMode: boolean): string | undefined {
  if (!displayMode && hasOuterSpace(latex)) return 'White space stands next to one of the dollar signs.';
  try {
    mathsTree(latex, displayMode);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const line = defined(
      reason
        .replace(/\u0332/g, '')
        .trim()
        .split(/:?\s*\n/)[0],
    );
    return line.replace(/\.?$/, '.');
  }
}
