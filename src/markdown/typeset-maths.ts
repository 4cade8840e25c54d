import temml from 'temml';
import { assertOnlyMaths } from './only-maths.ts';

/**
 * Typesets LaTeX as MathML Core, which every browser paints the same: Temml writes letters of another
 * alphabet as the characters of Unicode (`\mathbf{R}` gives 𝐑), spaces as spaces, and lines that MathML Core
 * has no element for with the classes of maths.css; the element of MathML 3 for them, which some browsers
 * draw too, is none. The LaTeX stands in an annotation.
 * @param displayMode whether the formula stands on lines of its own
 * @throws {Error} for LaTeX that cannot be read
 */
export function typesetMaths(latex: string, displayMode: boolean): string {
  assertOnlyMaths(latex);
  return temml
    .renderToString(latex, { ...options(displayMode), annotate: true })
    .replace(/<menclose notation="[^"]*"(?: class="([^"]*)")?/g, '<mrow class="menclose $1"')
    .replaceAll('</menclose>', '</mrow>')
    .replace(/ class="([^"]*)"/g, (_, names: string) => classAttribute(names))
    .replace(/ style="display:block math;"/, '')
    .replace(/color:undefined;/g, '');
}

/** The same, and undefined for LaTeX that cannot be read. */
export function typesetIfReadable(latex: string, displayMode: boolean): string | undefined {
  try {
    return typesetMaths(latex, displayMode);
  } catch {
    return undefined;
  }
}

/** A node of a formula as Temml builds it: an element of MathML, a list of such, or text. */
export interface MathsNode {
  type?: string;
  text?: string;
  attributes?: Readonly<Record<string, string>>;
  classes?: readonly string[];
  children?: readonly MathsNode[];
}

/**
 * Reads LaTeX into the tree that `typesetMaths` writes.
 * @throws {Error} for LaTeX that cannot be read
 */
export function mathsTree(latex: string, displayMode: boolean): MathsNode {
  assertOnlyMaths(latex);
  return temml.__renderToMathMLTree(latex, options(displayMode)) as MathsNode;
}

/** What one formula defines is not there for the next; `trust` would let LaTeX load pictures. */
function options(displayMode: boolean) {
  return { displayMode, throwOnError: true, trust: false, macros: {} };
}

/** The script letters are one alphabet in Unicode, which fonts draw either round or plain. */
function classAttribute(names: string): string {
  const kept = names.split(' ').filter((name) => !/^(?:mathcal|mathscr|tml-display|)$/.test(name));
  return kept.length === 0 ? '' : ` class="${kept.join(' ')}"`;
}
