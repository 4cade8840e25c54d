import type { Finding, Fix } from '../model/issues.ts';
import { dataFilesOf, entriesOf, type Entry, type InvalidField } from '../model/library.ts';
import { parseErrorFindings } from './parse-error.ts';
import type { Rule } from './index.ts';

/** Every file begins with frontmatter that YAML can read, with each field in the form the schema asks for. */
export const validFrontmatter: Rule = (library) =>
  [...entriesOf(library), ...dataFilesOf(library)].flatMap((entry) => [
    ...parseErrorFindings(entry.file, entry.parseError),
    ...entry.invalidFields
      .filter((invalidField) => !isIdentifierNumber(invalidField))
      .map((invalidField) => invalidFieldFinding(entry, invalidField)),
  ]);

/** A bare number for an identifier is reported by quoted-identifier, which can say what to type. */
export function isIdentifierNumber({ path, found }: InvalidField): boolean {
  return (path[0] === 'arxiv' || path[0] === 'doi') && found.startsWith('number');
}

function invalidFieldFinding(entry: Entry<unknown>, invalidField: InvalidField): Finding {
  const { file, locate } = entry;
  const { path, found, expected } = invalidField;
  // People count from 1.
  const field = path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
  const missing = found === 'nothing';
  return {
    file,
    position: locate(path) ?? { line: 1, column: 1 },
    message: missing
      ? `Unexpected absence of \`${field}\`, expected ${expected}.`
      : `Unexpected ${found} for \`${field}\`, expected ${expected}.`,
    action: missing
      ? `Add a line ${String(path.at(-1))}: to ${path.length > 1 ? path.slice(0, -1).join('.') : 'the fields'}.`
      : (whatToType(entry, invalidField) ??
        ACTIONS[expected] ??
        `Correct ${field}, or leave the field out if it is not known.`),
    fix: expected === 'text' && /^(?:number|boolean) /.test(found) ? quoting(entry, path) : undefined,
  };
}

/** The very line, where it can be made of what was typed. */
function whatToType({ source }: Entry<unknown>, { path, found, expected }: InvalidField): string | undefined {
  const typed = source(path);
  const [field] = path;
  if (path.length > 1 || !/^[^\n]{1,80}$/.test(typed)) return undefined;
  if (expected === 'text' && /^(?:number|boolean) /.test(found)) {
    return `Put it in quotes: ${String(field)}: "${typed}"`;
  }
  return expected === 'a list' && found.startsWith('text')
    ? `Put it in brackets: ${String(field)}: [${typed}]`
    : undefined;
}

/**
 * Puts quotes around a value that YAML reads as something else than text, exactly as it was typed: `2405.00010` keeps
 * the zeros that the number has lost.
 */
export function quoting({ source, span }: Entry<unknown>, path: InvalidField['path']): Fix | undefined {
  const place = span(path);
  const typed = source(path);
  if (!place || !/^[\w.+-]+$/.test(typed)) return undefined;
  return { done: `Put \`${typed}\` in quotes.`, edits: [{ ...place, text: `"${typed}"` }] };
}

const ACTIONS: Record<string, string> = {
  text: 'Put it in quotes: "...".',
  'a list': 'Write it as a list: [one, two].',
  'a group of fields': 'Write its fields below it as name: value, one a line and indented.',
  'at most 200 characters': 'Shorten it to one sentence of at most 200 characters.',
};
