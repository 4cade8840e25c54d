import { compareTitles } from '../model/titles.ts';

/** What a reader may say of a paper. */
export const STATES = ['to read', 'reading', 'read'] as const;
export type State = (typeof STATES)[number];

/** A reader's mark on a paper, with enough of the paper to list it without asking the network. */
export interface Mark {
  id: string;
  title: string;
  /** Ids of the paper's topics. */
  topics: string[];
  state?: State | undefined;
  note?: string | undefined;
}

/** Marks by the id of their paper. */
export type Marks = ReadonlyMap<string, Mark>;

/** Writes marks as a file that `parseMarks` reads. */
export function formatMarks(marks: Marks): string {
  return JSON.stringify({ lectern: 1, marks: listMarks(marks) }, null, 2);
}

/**
 * Reads marks from a file or from the storage.
 * @throws {Error} in words for the reader, if the text is anything else
 */
export function parseMarks(text: string): Marks {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Error('This file is not JSON. Choose a file that was exported here.');
  }
  const list = (data as { marks?: unknown } | null)?.marks;
  if (!Array.isArray(list))
    throw new Error('This file holds no reading marks. Choose a file that was exported here.');
  const marks = new Map<string, Mark>();
  for (const [index, item] of list.entries()) {
    const mark = readMark(item);
    if (!mark) throw new Error(`Mark ${index + 1} of this file cannot be read, and nothing was imported.`);
    marks.set(mark.id, mark);
  }
  return marks;
}

/**
 * Returns the heading of marks of a state: "To read", "Reading", "Read", and "Notes only" for a note without
 * a state.
 */
export function headingOf(state: State | undefined): string {
  return state ? state.charAt(0).toUpperCase() + state.slice(1) : 'Notes only';
}

/** Returns marks in the order of their titles. */
export function listMarks(marks: Marks): Mark[] {
  return [...marks.values()].sort((a, b) => compareTitles(a.title, b.title));
}

function readMark(item: unknown): Mark | undefined {
  const { id, title, topics, state, note } = (item ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || !/^[a-z0-9-]+$/.test(id) || typeof title !== 'string') return undefined;
  if (state !== undefined && !STATES.includes(state as State)) return undefined;
  if (note !== undefined && typeof note !== 'string') return undefined;
  if (!state && !note) return undefined;
  const own = Array.isArray(topics) ? topics.filter((topic) => typeof topic === 'string') : [];
  return { id, title, topics: own, ...(state ? { state: state as State } : {}), ...(note ? { note } : {}) };
}
