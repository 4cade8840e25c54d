import { defined } from './defined.ts';
import { editDistance, LONGEST_COMPARED } from './edit-distance.ts';

/**
 * Returns at most three of `known` that `typed` may have meant, nearest first. Near means at most a third of
 * the letters changed (optimal string alignment distance, so that two swapped letters count once), or one
 * containing the other.
 */
export function nearNames(typed: string, known: Iterable<string>): string[] {
  const wanted = typed.toLowerCase();
  return [...known]
    .map((name) => ({ name, limit: Math.max(1, Math.floor(Math.max(name.length, typed.length) / 3)) }))
    .map(({ name, limit }) => ({ name, limit, distance: likeness(wanted, name.toLowerCase(), limit) }))
    .filter(({ limit, distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Returns `Did you mean a, b or c?` for a message, or the fallback where nothing is near. */
export function didYouMean(typed: string, known: Iterable<string>, otherwise: string): string {
  const names = nearNames(typed, known).map((name) => `\`${name}\``);
  if (names.length === 0) return otherwise;
  const last = defined(names.pop());
  return `Did you mean ${names.length > 0 ? `${names.join(', ')} or ` : ''}${last}?`;
}

/**
 * Returns the one of `known` of which `typed` is a slip of the pen, where no other name is near; undefined
 * where several are, or where one name only contains the other.
 */
export function soleSpelling(typed: string, known: Iterable<string>): string | undefined {
  const [name, ...others] = nearNames(typed, known);
  if (name === undefined || others.length > 0) return undefined;
  const limit = Math.max(1, Math.floor(Math.max(name.length, typed.length) / 3));
  const isSlip = editDistance(typed.toLowerCase(), name.toLowerCase()) <= limit;
  return isSlip && typed.length <= LONGEST_COMPARED ? name : undefined;
}

/** Names whose lengths differ by more than the limit are told apart without comparing their letters. */
function likeness(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (a.length >= SHORTEST_PART && b.length >= SHORTEST_PART && (a.includes(b) || b.includes(a))) return 1;
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  return editDistance(a, b);
}

const SHORTEST_PART = 4;
