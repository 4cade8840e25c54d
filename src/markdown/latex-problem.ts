import katex from 'katex';
import { defined } from '../model/defined.ts';
import { hasOuterSpace } from '../model/maths.ts';

/** Returns why KaTeX cannot typeset a formula, in a sentence; undefined where it can. */
export function latexProblem(latex: string, displayMode: boolean): string | undefined {
  if (!displayMode && hasOuterSpace(latex)) return 'White space stands next to one of the dollar signs.';
  try {
    katex.renderToString(latex, { displayMode, output: 'mathml', strict: 'ignore', throwOnError: true });
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const line = defined(reason.replace(/^KaTeX parse error: |\u0332/g, '').split('\n')[0]);
    return line.replace(/\.?$/, '.');
  }
}
