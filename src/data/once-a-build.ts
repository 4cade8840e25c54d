/**
 * Computes a value once in a build, however many pages ask for it: asking a collection on every page is
 * quadratic. While developing it is computed each time, because the content changes.
 */
export function onceABuild<Value>(compute: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => (import.meta.env.DEV ? compute() : (value ??= compute()));
}
