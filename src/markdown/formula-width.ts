/**
 * Returns about how wide a formula is, in em, from its LaTeX. A guess, on the wide side: the parts of a
 * fraction count as if they stood beside each other, and an index as if it stood on the line. Of several
 * lines the widest counts.
 */
export function formulaWidth(latex: string): number {
  return Math.max(...latex.split(/\\\\|\\cr\b/).map((line) => Math.ceil(lineWidth(line))));
}

function lineWidth(latex: string): number {
  const tokens = latex.replace(UNSEEN, ' ').match(TOKEN) ?? [];
  return tokens.reduce((width, token) => width + widthOf(token), 0);
}

function widthOf(token: string): number {
  if (token.startsWith('\\q')) return token.length - 4;
  if (RELATION.test(token)) return 1.4;
  return NAME.test(token) ? token.length * 0.5 : 0.6;
}

/** What takes no room of its own: environments, commands that change what follows, and sizes of brackets. */
const UNSEEN =
  /\\(?:begin|end)\s*\{[^{}]*\}(?:\{[lcr|]*\})?|\\(?:left|right|big|Big|bigg|Bigg)[lr]?\b|\\(?:[dt]?frac|sqrt|text|hat|bar|tilde|vec|dot|ddot|overline|underline|boxed|cancel|(?:math|bold|operatorname|text)[a-z]*)\b|\\[,;:! ]/g;
const TOKEN = /\\[a-zA-Z]+|\\[^a-zA-Z]|[^\s{}_^&$\\]/g;
/** Binary operators and relations, which have space around them. */
const RELATION =
  /^(?:[=<>+-]|\\(?:[lg]eq?|neq?|sim(?:eq)?|approx|equiv|propto|in|subset(?:eq)?|to|gets|mapsto|pm|cdot|circ|o?times|oplus|cup|cap|mid|(?:[Ll]ong)?(?:[Ll]eft)?(?:[Rr]ight)?arrow|[lg]l|gg))$/;
/** Functions that are printed by their names. */
const NAME = /^\\(?:arg|cos|det|dim|exp|gcd|inf|ker|lim|log|ln|max|min|sin|sup|tan|tanh)$/;
