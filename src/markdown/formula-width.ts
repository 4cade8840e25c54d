/**
 * Returns about how wide a formula is, in em, from its LaTeX. A guess, on the wide side: the parts of a
 * fraction count as if they stood beside each other, and so do the rows of a matrix. Of a formula that is set
 * on several lines the widest counts.
 */
export function formulaWidth(latex: string): number {
  const isStack = STACK.test(latex) && latex.split('\\begin').length === 2;
  const lines = isStack ? latex.split(/\\\\|\\cr\b/) : [latex];
  return Math.max(...lines.map((line) => Math.ceil(lineWidth(line))));
}

function lineWidth(latex: string): number {
  const seen = latex.replace(UNSEEN, ' ');
  const scripts = (seen.match(SCRIPTS) ?? []).join('');
  return tokensWidth(seen.replace(SCRIPTS, '')) + SCRIPT_SIZE * tokensWidth(scripts);
}

function tokensWidth(latex: string): number {
  return (latex.match(TOKEN) ?? []).reduce((width, token) => width + widthOf(token), 0);
}

function widthOf(token: string): number {
  if (token.startsWith('\\q')) return token.length - 4;
  if (token === '&') return 0.5;
  if (RELATION.test(token)) return 1.4;
  return NAME.test(token) ? token.length * 0.5 : 0.6;
}

/** What sets all of a formula on lines below each other. */
const STACK = /^\s*\\begin\{(?:align|gather|split|multline|cases|eqnarray)/;
const SCRIPTS = /[_^]\s*\{[^{}]*\}/g;
const SCRIPT_SIZE = 0.7;
/** What takes no room of its own: environments, commands that change what follows, and sizes of brackets. */
const UNSEEN =
  /\\(?:begin|end)\s*\{[^{}]*\}(?:\{[lcr|]*\})?|\\(?:left|right|big|Big|bigg|Bigg)[lr]?\b|\\(?:[dt]?frac|sqrt|text|hat|bar|tilde|vec|dot|ddot|overline|underline|boxed|cancel|(?:math|bold|operatorname|text)[a-z]*)\b|\\[,;:! ]/g;
const TOKEN = /\\[a-zA-Z]+|\\[^a-zA-Z]|[^\s{}_^$\\]/g;
/** Binary operators and relations, which have space around them. */
const RELATION =
  /^(?:[=<>+-]|\\(?:[lg]eq?|neq?|sim(?:eq)?|approx|equiv|propto|in|subset(?:eq)?|to|gets|mapsto|pm|cdot|circ|o?times|oplus|cup|cap|mid|(?:[Ll]ong)?(?:[Ll]eft)?(?:[Rr]ight)?arrow|[lg]l|gg))$/;
/** Functions that are printed by their names. */
const NAME = /^\\(?:arg|cos|det|dim|exp|gcd|inf|ker|lim|log|ln|max|min|sin|sup|tan|tanh)$/;
