/**
 * Reads a setting of the reader's; undefined where there is none or the storage is off limits.
 * @param name without the prefix that all keys of the site share
 */
export function readStored(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a setting, or forgets it when there is no value.
 * @returns whether it will still be there after a reload
 */
export function writeStored(name: string, value: string | undefined): boolean {
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, value);
    return true;
  } catch {
    return false;
  }
}

/**
 * Calls back when something else may be stored than before: by another tab, or since a page slept that the
 * back button brings back.
 * @param refresh called with the key, prefix and all, or null for any
 */
export function watchStored(refresh: (key: string | null) => void): void {
  addEventListener('storage', ({ key }) => refresh(key));
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) refresh(null);
  });
}

/** What all keys of the site begin with. */
export const PREFIX = 'lectern:';
