import { compareTitles } from '../model/compare-titles.ts';
import { headingOf, readMark, readMarks, STATES, type Mark, type Marks } from './marks.ts';

/** Returns marks in the order of their titles. */
export function listMarks(marks: Marks): Mark[] {
  return [...marks.values()].sort((a, b) => compareTitles(a.title, b.title));
}

/** Writes marks as a file that `parseMarks` reads. */
export function formatMarks(marks: Marks): string {
  return JSON.stringify({ lectern: 1, marks: listMarks(marks) }, null, 2);
}

/**
 * Reads marks from a file.
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
  const unreadable = list.findIndex((item) => !readMark(item));
  if (unreadable !== -1)
    throw new Error(`Mark ${unreadable + 1} of this file cannot be read, and nothing was imported.`);
  return readMarks(text);
}

/** Adds the marks of a file to the reader's own; never replaces one that says something else. */
export function mergeMarks(mine: Marks, theirs: Marks): Merge {
  const marks = new Map(mine);
  const added: string[] = [];
  const differing: Merge['differing'] = [];
  for (const mark of listMarks(theirs)) {
    const own = mine.get(mark.id);
    if (!own) {
      marks.set(mark.id, mark);
      added.push(mark.id);
    } else if (own.state !== mark.state || own.note !== mark.note)
      differing.push({ mine: own, theirs: mark });
  }
  return { marks, added, differing };
}

/**
 * Writes marks as Markdown: a list a state, each paper with its address and note. A title is text, a note the
 * reader's Markdown.
 */
export function marksAsMarkdown(marks: Marks, addressOf: (id: string) => string): string {
  const sections = [...STATES, undefined].flatMap((state) => {
    const own = listMarks(marks).filter((mark) => mark.state === state);
    if (own.length === 0) return [];
    const rows = own.map(({ id, title, note }) => {
      const link = `- [${title.replace(/[\\`*_~[\]<&$]/g, '\\$&')}](${addressOf(id)})`;
      return note ? `${link}\n  ${note.replace(/\n/g, '\n  ')}` : link;
    });
    return [`## ${headingOf(state)}\n\n${rows.join('\n')}\n`];
  });
  return sections.join('\n');
}

/** What came of merging a file into the reader's marks. */
export interface Merge {
  marks: Marks;
  added: string[];
  /** Marks that say something else here and in the file: what is here stays. */
  differing: { mine: Mark; theirs: Mark }[];
}
