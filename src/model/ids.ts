import { defined } from './defined.ts';
import { GREEK } from './greek.ts';

/** The form of every id: kebab-case, from ASCII letters and digits. It is a file name and a URL segment. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Ids stay below this many characters, so that they can be read, typed and used as file names anywhere. */
export const MAX_ID_LENGTH = 80;

/**
 * Whether `text` can be the id of a paper, a topic or a path. Windows device names cannot: no file may bear
 * them.
 */
export function isId(text: string): boolean {
  return ID_PATTERN.test(text) && text.length <= MAX_ID_LENGTH && !DEVICE_NAMES.test(text);
}

/**
 * Returns a short, readable id for a paper: the name before the colon where the title has one ("Neuroformer:
 * ..." gives `neuroformer`), otherwise the first words of the title. Always an id; a title without a letter
 * or digit that ASCII can show gives `paper`.
 */
export function idFromTitle(title: string): string {
  const bare = title.replace(LEADING_ARTICLE, '');
  const name = slug(/^([^:]+):\s/.exec(bare)?.[1] ?? '');
  if (name.length >= SHORTEST_NAME && name.split('-').length <= LONGEST_NAME_WORDS) return usable(name);
  return usable(firstPhrase(slug(bare) || slug(title)));
}

/**
 * Returns the first of `id`, `id-2`, `id-3` ... that `isTaken` does not hold; a long id is cut to make room.
 */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  for (let n = 2; ; n++) {
    const candidate = `${id.slice(0, MAX_ID_LENGTH - `-${n}`.length).replace(/-$/, '')}-${n}`;
    if (!isTaken(candidate)) return candidate;
  }
}

/**
 * Returns the lower-case ASCII words of a text joined by hyphens. Accents fold, Greek letters become their
 * names; the rest is dropped.
 */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[α-ω]/g, (letter) => ` ${defined(GREEK[letter])} `)
    .replace(/[æœøłđðþß]/g, (letter) => defined(LATIN[letter]))
    .replace(/\p{Mark}/gu, '')
    .replace(/['’]s\b/g, 's')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Cuts a long id where a preposition opens the next phrase, and only where there is none, between two words.
 */
function firstPhrase(id: string): string {
  if (id.length <= LONGEST_TITLE_ID) return id;
  const words = id.slice(0, LONGEST_TITLE_ID + 1).split('-');
  words.pop();
  const next = words.findLastIndex((word, index) => index >= FEWEST_WORDS && PHRASE_OPENERS.has(word));
  return (next === -1 ? words : words.slice(0, next)).join('-') || id.slice(0, LONGEST_TITLE_ID);
}

function usable(id: string): string {
  if (id === '') return 'paper';
  return isId(id) ? id : `paper-${id}`.slice(0, MAX_ID_LENGTH).replace(/-$/, '');
}

const SHORTEST_NAME = 4;
const LONGEST_NAME_WORDS = 7;
const LONGEST_TITLE_ID = 60;
const FEWEST_WORDS = 3;
const LEADING_ARTICLE = /^(?:a|an|the)\s+(?=\S)/i;
const DEVICE_NAMES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const PHRASE_OPENERS = new Set(
  'as at by during for from in into leveraging of on through to towards under using via when with within without'.split(
    ' ',
  ),
);

/** Letters that have no accent to drop. */
const LATIN: Record<string, string> = { æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss' };
