import { defined } from './defined.ts';

/** A run of characters that nobody can see. */
export interface HiddenRun {
  index: number;
  value: string;
}

/**
 * Returns the runs of characters in a text that show nothing of themselves: controls, format characters
 * (those that turn the direction of text among them), line and paragraph separators, fillers, private use.
 * Tabs and newlines are none, nor are the joiners where they join: in emoji, and in scripts whose letters
 * need them.
 */
export function findHidden(text: string): HiddenRun[] {
  return Array.from(text.matchAll(HIDDEN), ({ index, 0: value }) => ({ index, value }));
}

/** Returns the text without such runs. */
export function withoutHidden(text: string): string {
  return text.replace(HIDDEN, '');
}

/** Returns a text for a message, with what nobody can see as numbers that everybody can, and on one line. */
export function showHidden(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(HIDDEN, (run) => `⟨${Array.from(run, codeOf).join(' ')}⟩`);
}

/**
 * Returns what a run is in words: `bidirectional control U+202E`, or for a longer run
 * `bidirectional control U+202E and 2 more`.
 */
export function describeHidden(run: string): string {
  const [start, ...others] = run;
  const first = defined(start);
  const kind = KINDS.find(([, members]) => members.test(first))?.[0] ?? 'invisible character';
  return `${kind} ${codeOf(first)}${others.length > 0 ? ` and ${others.length} more` : ''}`;
}

/**
 * Returns what a character reference of Markdown (`&#x202E;`, `&zwj;`) shows, in the same words; undefined
 * for visible ones.
 */
export function hiddenReference(reference: string): string | undefined {
  const [, digits, hex, name = ''] = /^&(?:#(\d+)|#x([0-9a-f]+)|(\w+));$/i.exec(reference) ?? [];
  const code = digits ? Number(digits) : hex ? parseInt(hex, 16) : NAMED.get(name);
  if (code === undefined || code > 0x10ffff || code === 9 || code === 10) return undefined;
  const character = String.fromCodePoint(code);
  return findHidden(character).length > 0 ? describeHidden(character) : undefined;
}

function codeOf(character: string): string {
  return `U+${defined(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Letters of scripts that join need no joiner between them; others and emoji are told apart by what stands
 * before.
 */
const JOINED = String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F[[\p{L}\p{M}]--[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]]])[\u200C\u200D](?=\P{C})`;
const HIDDEN = new RegExp(
  String.raw`(?:(?!${JOINED})[[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0\u034F\u17B4\u17B5]--[\t\n]])+`,
  'gv',
);

const KINDS: [string, RegExp][] = [
  ['bidirectional control', /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/],
  ['zero-width character', /[\u200B-\u200D\u2060-\u2064\uFEFF\u180E]/],
  ['soft hyphen', /\u00AD/],
  ['control character', /\p{Cc}/u],
  ['line separator', /[\u2028\u2029]/],
  ['private-use character', /\p{Co}/u],
];

/**
 * The named references of HTML for what nobody sees.
 * https://html.spec.whatwg.org/multipage/named-characters.html
 */
const NAMED = new Map(
  Object.entries({
    shy: 0xad,
    zwnj: 0x200c,
    zwj: 0x200d,
    lrm: 0x200e,
    rlm: 0x200f,
    ZeroWidthSpace: 0x200b,
    NegativeVeryThinSpace: 0x200b,
    NegativeThinSpace: 0x200b,
    NegativeMediumSpace: 0x200b,
    NegativeThickSpace: 0x200b,
    NoBreak: 0x2060,
    ApplyFunction: 0x2061,
    af: 0x2061,
    InvisibleTimes: 0x2062,
    it: 0x2062,
    InvisibleComma: 0x2063,
    ic: 0x2063,
  }),
);
