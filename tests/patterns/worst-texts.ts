/**
 * Returns the texts on which a regular expression takes the longest, of those that its own parts suggest: a
 * beginning that it matches, one part of it over and over, and an end that it does not match. That is how
 * matches run away (Davis et al., "The Impact of Regular Expression Denial of Service in Practice", 2018).
 */
export function worstTexts(pattern: RegExp): { text: WorstText; explodes: boolean }[] {
  const parts = partsOf(pattern.source);
  const last = parts.at(-1) ?? '';
  const pumps = new Set([' ']);
  for (const index of parts.keys())
    for (const count of [1, 2, 3, 4]) pumps.add(parts.slice(index, index + count).join(''));
  if (parts.length > 0) pumps.add(parts.join(''));
  const beginnings = new Set(['', ...parts.map((_, index) => parts.slice(0, index + 1).join(''))]);
  const ends = new Set(['', '\0', `\0${last}`, `\n${last}`, last]);
  const tried: { text: WorstText; time: number; explodes: boolean }[] = [];
  for (const pump of pumps) {
    for (const beginning of beginnings) {
      for (const end of ends) {
        const text = { beginning, pump, end };
        const time = probe(pattern, text);
        const explodes = time === Infinity;
        if (explodes) return [{ text, explodes }];
        tried.push({ text, time, explodes });
      }
    }
  }
  return tried.sort((a, b) => b.time - a.time).slice(0, MOST_SUSPECTS);
}

/** The time for a short text, or where it explodes, for one so short that it ends. */
function probe(pattern: RegExp, text: WorstText): number {
  for (const length of [10, 15, 20, 25]) {
    if (shortestTime(pattern, textOf(text, length)) > EXPLODED_MS) return Infinity;
  }
  return timeOf(pattern, textOf(text, PROBE));
}

/** How a text is made of any length. */
export interface WorstText {
  beginning: string;
  pump: string;
  end: string;
}

/** Returns a text of about this length. */
export function textOf({ beginning, pump, end }: WorstText, length: number): string {
  return beginning + pump.repeat(Math.ceil(length / pump.length)) + end;
}

/** The milliseconds that a pattern takes for a text, all of its matches if it is global. */
export function timeOf(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  const start = performance.now();
  if (pattern.global) text.replace(pattern, '');
  else pattern.exec(text);
  return performance.now() - start;
}

/** The shortest of several such times, which is what the pattern takes whatever else the machine does. */
export function shortestTime(pattern: RegExp, text: string): number {
  let shortest = Infinity;
  for (let run = 0; run < MOST_RUNS && (run < 3 || shortest > SURE_MS); run++)
    shortest = Math.min(shortest, timeOf(pattern, text));
  return shortest;
}

/** A text for each part of a pattern, in their order, that it matches or nearly so. */
function partsOf(source: string): string[] {
  const parts: string[] = [];
  for (const [token] of source.matchAll(TOKEN)) {
    const text = token.startsWith('[') ? memberOf(token) : sampleOf(token);
    if (text !== '') parts.push(text);
  }
  return parts.slice(0, MOST_PARTS);
}

function memberOf(set: string): string {
  if (set.startsWith('[^')) return Array.from('a \n1-').find((one) => !set.slice(2, -1).includes(one)) ?? 'z';
  const [first = ''] = set.slice(1, -1).match(TOKEN) ?? [];
  return sampleOf(first);
}

function sampleOf(token: string): string {
  const property = /^\\p\{(?:\w+=)?(\w+)\}$/.exec(token)?.[1];
  if (property !== undefined) return PROPERTIES[property] ?? 'a';
  if (token === '.') return 'x';
  if (/^[()|?*+^$]$/.test(token) || /^\(\?|^\{/.test(token)) return '';
  return token.startsWith('\\') ? (ESCAPES[token] ?? token.slice(1)) : token;
}

const TOKEN =
  /\(\?(?:<?[=!]|:|<\w+>)|\\p\{[^}]*\}|\\P\{[^}]*\}|\\u[\da-f]{4}|\\.|\[(?:\\.|[^\]\\])*\]|\{\d+(?:,\d*)?\}|[^]/giu;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\s': ' ',
  '\\S': 'a',
  '\\d': '1',
  '\\D': 'a',
  '\\w': 'a',
  '\\W': ' ',
  '\\b': '',
  '\\B': '',
  '\\n': '\n',
  '\\t': '\t',
  '\\r': '\r',
};
const PROPERTIES: Readonly<Record<string, string>> = {
  Lu: 'A',
  Uppercase: 'A',
  N: '1',
  Number: '1',
  P: '.',
  Pd: '-',
  S: '+',
  M: '\u0301',
  Mark: '\u0301',
  Cc: '\u0001',
  C: '\u0001',
  Z: ' ',
};
/** A thousand times what so few characters take, and a tenth of what they do that explode. */
const EXPLODED_MS = 20;
/** What is shorter is not asked for more often. */
const SURE_MS = 0.2;
const MOST_RUNS = 5;
const PROBE = 600;
const MOST_PARTS = 24;
const MOST_SUSPECTS = 6;
