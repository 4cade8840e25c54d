import type { Fix } from '../model/issues.ts';
import type { Entry, InvalidField } from '../model/library.ts';

/**
 * Whether a field is an identifier as a bare number: quoted-identifier reports it, which can say what to
 * type.
 */
export function isIdentifierNumber({ path, found }: InvalidField): boolean {
  return (path[0] === 'arxiv' || path[0] === 'doi') && found.startsWith('number');
}

/**
 * Returns how to put quotes around a value that YAML reads as something else than text, exactly as it was
 * typed: `2405.00010` keeps the zeros that the number has lost. Undefined where the value would need more
 * than quotes.
 */
export function quoting({ source, span }: Entry<unknown>, path: InvalidField['path']): Fix | undefined {
  const typedSpan = span(path);
  const typed = source(path);
  if (!typedSpan || !/^[\w.+-]+$/.test(typed)) return undefined;
  return { done: `Put \`${typed}\` in quotes.`, edits: [{ ...typedSpan, text: `"${typed}"` }] };
}
