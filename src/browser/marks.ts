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

/** Writes marks for `readMarks`, in the order in which they were set. */
export function writeMarks(marks: Marks): string {
  return JSON.stringify({ lectern: 1, marks: [...marks.values()] });
}

/**
 * Reads what `writeMarks` wrote.
 * @throws {Error} if the text is anything else
 */
export function readMarks(text: string): Marks {
  const { marks } = JSON.parse(text) as { marks: unknown[] };
  return new Map(
    marks.map((item) => {
      const mark = readMark(item);
      if (!mark) throw new Error();
      return [mark.id, mark];
    }),
  );
}

/**
 * Returns the heading of marks of a state: "To read", "Reading", "Read", and "Notes only" for a note without
 * a state.
 */
export function headingOf(state: State | undefined): string {
  return state ? state.charAt(0).toUpperCase() + state.slice(1) : 'Notes only';
}

/** Reads one mark; undefined for anything else. */
export function readMark(item: unknown): Mark | undefined {
  const { id, title, topics, state, note } = (item ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || !/^[a-z0-9-]+$/.test(id) || typeof title !== 'string') return undefined;
  if (state !== undefined && !STATES.includes(state as State)) return undefined;
  if (note !== undefined && typeof note !== 'string') return undefined;
  if (!state && !note) return undefined;
  const own = Array.isArray(topics) ? topics.filter((topic) => typeof topic === 'string') : [];
  return { id, title, topics: own, ...(state ? { state: state as State } : {}), ...(note ? { note } : {}) };
}
