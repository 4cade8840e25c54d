import { z } from 'zod';
import { defined } from '../model/defined.ts';
import { lineCounter } from './text/line-counter.ts';
import type { ReadFile, ReadReference } from './reference.ts';

/**
 * Reads each item of a JSON list on its own, so that one that cannot be read costs no other.
 * @param text the whole file, in which the line of an item is found by its title
 */
export function readItems(
  text: string,
  items: readonly unknown[],
  read: (item: unknown) => ReadReference,
): ReadFile {
  const file: ReadFile = { references: [], skipped: [] };
  const lineAt = lineCounter(text);
  let at = 0;
  for (const item of items) {
    at = Math.max(at, text.indexOf(JSON.stringify(titleOf(item)), at));
    const line = lineAt(at);
    const source = JSON.stringify(item, null, 2);
    try {
      file.references.push({ ...read(item), line, source });
    } catch (error) {
      file.skipped.push({ line, text: source, reason: reasonOf(error) });
    }
  }
  return file;
}

/** Returns why a value could not be read, from what was thrown, as a sentence for people. */
export function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    const { path, message } = defined(error.issues[0]);
    return `\`${path.join('.')}\` is not as in an entry: ${message}`;
  }
  return error instanceof Error ? error.message : String(error);
}

function titleOf(item: unknown): string | number {
  const title = typeof item === 'object' && item !== null && 'title' in item ? item.title : undefined;
  return typeof title === 'string' || typeof title === 'number' ? title : '';
}
