import { GREEK } from './greek.ts';
import { splitLine } from './maths.ts';

/**
 * Returns the key under which two spellings of a title are the same paper: case, accents, punctuation and
 * white space do not count, and maths may be LaTeX or characters. A title of which nothing would remain is
 * its own key.
 */
export function titleKey(title: string): string {
  const key = withoutCommands(title)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[α-ω]/g, (letter) => GREEK[letter] ?? letter)
    .replace(/[^\p{Letter}\p{Number}]+/gu, '');
  return key === '' ? title.trim() : key;
}

/**
 * Maths as its letters and digits: of a command the name stays where it is that of a Greek letter or of a
 * function, which characters have too.
 */
function withoutCommands(title: string): string {
  if (!title.includes('\\')) return title;
  return splitLine(title)
    .map(({ kind, value }) =>
      kind === 'text'
        ? value
        : value.replace(/\\(?:var)?([a-zA-Z]+)/g, (_, name: string) => {
            if (name === 'ell') return 'l';
            return Object.values(GREEK).includes(name.toLowerCase()) || FUNCTIONS.test(name) ? name : '';
          }),
    )
    .join('');
}

const FUNCTIONS = /^(?:log|ln|exp|sin|cos|tan|tanh|max|min|arg|sup|inf|lim|det|dim|ker|deg|gcd|mod|Pr)$/;
