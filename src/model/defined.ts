/**
 * Returns a value that must be there, where the types cannot say so: an item at an index that is in range, the entry of
 * a map that was filled for every key, the group of a pattern that matched.
 * @throws {Error} for undefined, which is a fault of the program and none of the content
 */
export function defined<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('Unexpected absence of a value that is always there.');
  return value;
}
