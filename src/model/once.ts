/**
 * Computes a value once for each name; a failure is forgotten, so that it is tried again when next asked for.
 */
export function once<Value>(compute: (name: string) => Promise<Value>): (name: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (name) => {
    let value = known.get(name);
    if (!value) {
      value = compute(name);
      value.catch(() => known.delete(name));
      known.set(name, value);
    }
    return value;
  };
}
