import { defined } from './defined.ts';

/**
 * Partial dates: `2023`, `2023-10` or `2023-10-31` (ISO 8601, Gregorian). A paper's date is written as
 * exactly as it is known, so the missing parts stay missing everywhere.
 */
export const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The form of a whole date. */
export const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a partial date that exists in the calendar: `2023-02-30` and `2023-13` do not. */
export function isPartialDate(text: string): boolean {
  const parts = PARTIAL_DATE.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map((part) => (part ? Number(part) : 1));
  if (year === undefined || month === undefined || day === undefined || year === 0) return false;
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether the text is a whole date, day included. */
export function isFullDate(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** The years in which something can have been published or added; others are slips of the pen. */
export const FIRST_YEAR = 1000;
export const LAST_YEAR = 2099;

/** Whether the year of a partial date is one of those. */
export function isPlausibleYear(date: string): boolean {
  const year = yearOf(date);
  return FIRST_YEAR <= year && year <= LAST_YEAR;
}

/** Returns the first day that a partial date can mean, as `YYYY-MM-DD`: comparable as text. */
export function earliestDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** Returns the year of a partial date. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Returns a date that exists as English prose has it: `31 October 2023`, `October 2023`, `2023`. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  if (month === undefined) return date;
  const name = defined(MONTHS[Number(month) - 1]);
  return `${day === undefined ? '' : `${Number(day)} `}${name} ${defined(year)}`;
}

/**
 * Compares dates, newest first; where only a part is known, the rest counts as the earliest. Undated last.
 */
export function compareDatesDescending(a: string | undefined, b: string | undefined): number {
  const [first, second] = [a ? earliestDay(a) : '', b ? earliestDay(b) : ''];
  return first < second ? 1 : first > second ? -1 : 0;
}

// prettier-ignore
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];
