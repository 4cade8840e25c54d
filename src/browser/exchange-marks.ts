import { headingOf, listMarks, STATES, type Mark, type Marks } from './marks.ts';

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
