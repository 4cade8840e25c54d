import { withDashes } from '../markdown/dashes.ts';
import { linearIfReadable } from '../markdown/linear-maths.ts';
import type { Paper } from '../model/paper.ts';
import { abstractSegments } from './abstract-segments.ts';

/**
 * Returns the abstract of a paper as paragraphs of characters, maths as a line of them (`$\alpha$` gives α),
 * for formats that can show nothing else.
 */
export function abstractText(paper: Paper): readonly string[] {
  const text = TEXTS.get(paper) ?? textOf(paper);
  TEXTS.set(paper, text);
  return text;
}

const TEXTS = new WeakMap<Paper, readonly string[]>();

function textOf(paper: Paper): string[] {
  return abstractSegments(paper).map((segments) =>
    segments
      .map(({ kind, value }) =>
        kind === 'text' ? withDashes(value) : (linearIfReadable(value) ?? `$${value}$`),
      )
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}
