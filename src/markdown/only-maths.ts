/**
 * Throws where LaTeX holds what Temml obeys as TeX does, but what is no maths: definitions, which outlast a
 * formula where they are global; what hides commands from whoever looks for them; and names, which would be
 * ids of the page. Readers take formulas out of exports into texts of their own, where LaTeX obeys them.
 * @throws {Error} saying what it is, in a sentence
 */
export function assertOnlyMaths(latex: string): void {
  for (const [command] of latex.matchAll(COMMANDS)) {
    const reason = NO_MATHS[command];
    if (reason !== undefined) throw new Error(`${command} ${reason}.`);
  }
}

/** Commands, and the signs that act without a backslash. */
const COMMANDS = /\\(?:[a-zA-Z@]+|[^])|%|\^\^/g;
const NO_MATHS = Object.fromEntries([
  ...named(
    'def gdef edef xdef let futurelet newcommand renewcommand providecommand global long',
    'defines a command',
  ),
  ...named('expandafter noexpand verb', 'is a command of TeX, not of maths'),
  ...named('label ref eqref', 'is about a number of the paper, which is not here'),
  ['%', 'begins a comment, and with a backslash before it is a percent sign'],
  ['^^', 'begins the code of a character, which can be typed itself'],
]) as Readonly<Partial<Record<string, string>>>;

function named(names: string, reason: string): [string, string][] {
  return names.split(' ').map((name) => [`\\${name}`, reason]);
}
