/**
 * Returns a value that must be there, where the types cannot say so: an item at an index that is in range,
 * the entry of a map that was filled for every key, the match of a pattern that always matches.
 * @throws {Error} for undefined and null, which is a fault of the program and none of the content
 */
export function defined<Value>(value: Value | null | undefined): Value {
  if (value === undefined || value === null)
    throw new Error('Unexpected absence of a value that is always there.');
  return value;
}
