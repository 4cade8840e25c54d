import { defined } from '../model/defined.ts';
import { hasOuterSpace } from '../model/maths.ts';
import { mathsTree } from './typeset-maths.ts';

/**
 * Returns why a formula cannot be typeset, in a sentence; undefined where it can. What it holds besides maths
 * is a reason too: readers take the formula out of an export into a text of their own, where LaTeX obeys it.
 */
export function latexProblem(latex: string, displayMode: boolean): string | undefined {
  if (!displayMode && hasOuterSpace(latex)) return 'White space stands next to one of the dollar signs.';
  const command = latex.match(CONTROL_SEQUENCES)?.find((name) => NO_MATHS.has(name));
  if (command !== undefined) return NO_MATHS.get(command);
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

/** Commands, and signs that act without one. */
const CONTROL_SEQUENCES = /\\(?:[a-zA-Z@]+|[^])|%|\^\^/g;

/**
 * What Temml obeys as TeX does: definitions, which outlast the formula where they are global, and what hides
 * commands from whoever looks for them.
 */
const NO_MATHS = new Map([
  ...'def gdef edef xdef let futurelet newcommand renewcommand providecommand global long'
    .split(' ')
    .map((name) => [`\\${name}`, `\\${name} defines a command, which is no maths.`] as const),
  ...'expandafter noexpand verb'
    .split(' ')
    .map((name) => [`\\${name}`, `\\${name} is a command of the program, not of maths.`] as const),
  ['%', 'A percent sign begins a comment: put a backslash before it.'] as const,
  ['^^', 'Two carets are a character by its code: type the character.'] as const,
]);
