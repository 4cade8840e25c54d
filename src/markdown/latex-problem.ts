import katex from 'katex';

/** Returns why KaTeX cannot typeset a formula, in a sentence; undefined where it can. */
export function latexProblem(latex: string, displayMode: boolean): string | undefined {
  // Pandoc's rule, https://pandoc.org/MANUAL.html#math: "$5 and $10" are sums of money.
  if (!displayMode && /^\s|\s$/.test(latex)) return 'White space stands next to one of the dollar signs.';
  try {
    katex.renderToString(latex, { displayMode, output: 'mathml', strict: 'ignore', throwOnError: true });
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const line = reason.replace(/^KaTeX parse error: |\u0332/g, '').split('\n')[0] ?? '';
    return line.replace(/\.?$/, '.');
  }
}
