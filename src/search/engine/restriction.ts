import { tokensOf } from './tokens.ts';

/** What a query demands of a paper beside its words, or forbids. */
export type Restriction = Demand & {
  /** As it was typed, to name it: `-topic:pruning`. */
  text: string;
  isExcluded: boolean;
};

export type Demand =
  /** Words in a row, in one field; `any` stands for the text and every field that is shown. */
  | { kind: 'words'; field: WordField; value: string }
  /** A single author, a topic or a venue by its name, or a part of it. */
  | { kind: 'name'; field: 'author' | 'topic' | 'venue'; value: string }
  /** The year that is shown, both ends included. */
  | { kind: 'years'; from: number; to: number }
  /** The day of the first appearance, as numbers yyyymmdd, both ends included. */
  | { kind: 'dates'; from: number; to: number }
  | { kind: 'code' };

export type WordField = 'any' | 'title' | 'category';

/**
 * Reads an operator and its value: `author`, `topic`, `venue`, `title`, `category`, `year` (`2020`,
 * `2020..2024`, `2020-`, `>2022`, `<=2020`), `after` and `before` (a year, or a date down to its day), `has`
 * (`code`).
 * @param operator in lower case
 * @returns undefined for what is none
 */
export function readDemand(operator: string, value: string): Demand | undefined {
  switch (operator) {
    case 'author':
    case 'topic':
    case 'venue':
      return tokensOf(value).length > 0 ? { kind: 'name', field: operator, value } : undefined;
    case 'title':
    case 'category':
      return tokensOf(value).length > 0 ? { kind: 'words', field: operator, value } : undefined;
    case 'has':
      return value.toLowerCase() === 'code' ? { kind: 'code' } : undefined;
    case 'year':
      return readYears(value);
    case 'after':
    case 'before':
      return readSide(operator, value);
    default:
      return undefined;
  }
}

function readYears(value: string): Demand | undefined {
  const [, sign, bound] = /^([<>]=?)(\d{4})$/.exec(value) ?? [];
  if (sign !== undefined && bound !== undefined) {
    const year = Number(bound) + (sign === '>' ? 1 : sign === '<' ? -1 : 0);
    return sign.startsWith('>')
      ? { kind: 'years', from: year, to: LAST_YEAR }
      : { kind: 'years', from: 0, to: year };
  }
  const [, from, dots, to] = /^(\d{4})?(\.\.|-|–)?(\d{4})?$/.exec(value) ?? [];
  if (from === undefined && to === undefined) return undefined;
  const first = Number(from ?? 0);
  if (to === undefined) return { kind: 'years', from: first, to: dots === undefined ? first : LAST_YEAR };
  return dots === undefined ? undefined : { kind: 'years', from: first, to: Number(to) };
}

/** Reads a year, which is that shown, or a date, which is that of the first appearance. */
function readSide(side: 'after' | 'before', value: string): Demand | undefined {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
  if (year === '') return undefined;
  if (month === undefined) {
    return side === 'after'
      ? { kind: 'years', from: Number(year) + 1, to: LAST_YEAR }
      : { kind: 'years', from: 0, to: Number(year) - 1 };
  }
  // A part that is not known is 0 in a date: the whole of a month is over after its 99th day.
  return side === 'after'
    ? { kind: 'dates', from: Number(year + month + (day ?? '99')) + 1, to: Infinity }
    : { kind: 'dates', from: 1, to: Number(year + month + (day ?? '00')) - 1 };
}

const LAST_YEAR = 9999;
