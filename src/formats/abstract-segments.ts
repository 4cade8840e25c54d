import { readSegments } from '../markdown/segments.ts';
import type { Segment } from '../model/maths.ts';
import type { Paper } from '../model/paper.ts';

/**
 * Returns the paragraphs of an abstract as characters and maths. A paper stands in many files of many
 * formats, and parsing its abstract takes longer than all else in them, so it is done once.
 */
export function abstractSegments(paper: Paper): readonly (readonly Segment[])[] {
  const known = SEGMENTS.get(paper) ?? readSegments(paper.abstract);
  SEGMENTS.set(paper, known);
  return known;
}

const SEGMENTS = new WeakMap<Paper, readonly (readonly Segment[])[]>();
