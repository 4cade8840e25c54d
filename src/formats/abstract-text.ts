import { withDashes } from '../markdown/dashes.ts';
import { linearIfReadable } from '../markdown/linear-maths.ts';
import { readSegments } from '../markdown/segments.ts';
import type { Paper } from '../model/paper.ts';

/**
 * Returns the abstract of a paper as paragraphs of characters, maths as a line of them (`$\alpha$` gives α),
 * for formats that can show nothing else. Parsed once a paper, which stands in many files.
 */
export function abstractText(paper: Paper): readonly string[] {
  const known = TEXTS.get(paper);
  if (known) return known;
  const paragraphs = readSegments(paper.abstract).map((segments) =>
    segments
      .map(({ kind, value }) =>
        kind === 'text' ? withDashes(value) : (linearIfReadable(value) ?? `$${value}$`),
      )
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  TEXTS.set(paper, paragraphs);
  return paragraphs;
}

const TEXTS = new WeakMap<Paper, readonly string[]>();
