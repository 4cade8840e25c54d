/**
 * Takes a venue that is one text apart: `ICLR 2024` gives ICLR and 2024, `ICML 2024 Workshop on X` gives ICML
 * Workshop on X and 2024. The year is the last number from 1000 to 2099 that stands as a word and is no
 * volume, page or identifier; `'24` counts where there is none. Volumes and pages stay in the name: where one
 * ends is not to be guessed. What is nothing but a year is a name.
 */
export function readPlainVenue(text: string): { name: string; year?: number } {
  const found = yearsIn(text).at(-1) ?? shortYearsIn(text).at(-1);
  if (found === undefined) return { name: text.trim() };
  const { year, start, end } = found;
  const twice = new RegExp(`(?<![\\p{L}\\p{N}:.])${year}(?![\\p{L}\\p{N}]|[.:]\\d)`, 'gu');
  const name = tidy(text.slice(0, start).replace(twice, '') + text.slice(end));
  return name === '' ? { name: text.trim() } : { name, year };
}

/** A year, and the part of the text that says it. */
interface FoundYear {
  year: number;
  start: number;
  end: number;
}

/** All years; of `1998/1999` and `1998/99` the second, and the whole of it. */
function yearsIn(text: string): FoundYear[] {
  return Array.from(text.matchAll(YEAR)).flatMap(({ 0: whole, index: start, groups }) => {
    if (COUNTED.test(text.slice(Math.max(0, start - LONGEST_COUNTED), start))) return [];
    const first = groups?.['word'] ?? groups?.['glued'] ?? '';
    const second = groups?.['second'] ?? first;
    const year = Number(second.length === 2 ? first.slice(0, 2) + second : second);
    const isOne = second === first || year === Number(first) + 1;
    return isOne ? [{ year, start, end: start + whole.length }] : [];
  });
}

/** The century of two digits is that of POSIX's strptime for %y: 69 to 99 are of the twentieth. */
function shortYearsIn(text: string): FoundYear[] {
  return Array.from(text.matchAll(SHORT_YEAR)).map(({ 0: whole, index: start }) => {
    const digits = Number(whole.slice(1));
    return { year: digits >= 69 ? 1900 + digits : 2000 + digits, start, end: start + whole.length };
  });
}

/** What is left of a name when its year is gone: no empty brackets, no comma at the end, no lonely season. */
function tidy(name: string): string {
  return name
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;:.)])/g, '')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/[,;]\s*(?:spring|summer|autumn|fall|winter)\s*$/i, '')
    .replace(/^[\s,;:/–—-]+|[\s,;:/–—-]+$/g, '');
}

/**
 * A year as a word, or glued to an acronym (`CVPR2022`), or the two of a winter (`1998/99`); neither the end
 * of a span of pages, nor behind a colon, nor a part of an identifier such as 1706.03762.
 */
const YEAR =
  /(?:(?<![\p{L}\p{N}:.]|\d\s?[-–])(?<word>1\d{3}|20\d{2})|(?<=\p{Lu}{2})(?<glued>(?:19|20)\d{2}))(?:[/–-](?<second>\d{2}|1\d{3}|20\d{2}))?(?:年|(?![\p{L}\p{N}]|[.:]\d|\s?[-–]\s?\d))/gu;
const SHORT_YEAR = /(?<=^|[\s\p{Lu}])['’]\d{2}(?![\p{L}\p{N}])/gu;
/** What stands before a number that is no year. */
const COUNTED = /\b(?:vol(?:ume)?s?|no|nr|number|issue|pp?|pages?)\.?\s*$/i;
const LONGEST_COUNTED = 10;
