import type { Posting } from '../pagefind/postings.ts';
import type { Field } from '../pagefind/record.ts';

/**
 * Finds where a word of the second list stands behind one of the first, or is a part of the same compound.
 * @param least how many positions behind at least; 0 for the same compound
 * @param reach how many positions behind at most
 */
export function intersectAdjacent(
  first: readonly Posting[],
  second: readonly Posting[],
  { least, reach }: { least: number; reach: number },
): readonly Posting[] {
  const bySecond = new Map(second.map((posting) => [posting.docId, posting]));
  return first.flatMap((posting) => {
    const next = bySecond.get(posting.docId);
    if (!next) return [];
    const positions = adjacentPositions(posting.positions, next.positions, least, reach);
    const fields: Posting['fields'] = {};
    for (const [name, inField] of Object.entries(posting.fields)) {
      const field = name as Field;
      const adjacent = adjacentPositions(inField, next.fields[field] ?? [], least, reach);
      if (adjacent.length > 0) fields[field] = adjacent;
    }
    if (positions.length === 0 && Object.keys(fields).length === 0) return [];
    return [{ docId: posting.docId, positions, frequency: positions.length, fields }];
  });
}

/** Returns the positions of the second word where it stands at or so near behind a position of the first. */
function adjacentPositions(
  first: readonly number[],
  second: readonly number[],
  least: number,
  reach: number,
): number[] {
  const starts = new Set(first);
  return second.filter((position) => {
    for (let step = least; step <= reach; step++) if (starts.has(position - step)) return true;
    return false;
  });
}
