import type { Finding, Fix } from '../model/issues.ts';
import { filesOf, type Entry, type InvalidField, type ParseError } from '../model/library.ts';
import { isIdentifierNumber, quoting } from './quoting.ts';
import type { Rule } from './rule.ts';

/** Every file begins with frontmatter that YAML can read, with each field in the form the schema asks for. */
export const validFrontmatter: Rule = {
  name: 'valid-frontmatter',
  holds: 'The fields can be read, the required ones are there, and each has the right form.',
  mends: 'Puts a number where text must be in quotes, and takes quotes off a number.',
  example: { no: 'published: 2023', yes: 'published: "2023"' },
  find: (library) =>
    filesOf(library).flatMap((entry) => [
      ...parseErrorFindings(entry.file, entry.parseError).map((finding) => ({
        file: entry.file,
        ...finding,
      })),
      ...entry.invalidFields
        .filter((invalidField) => !isIdentifierNumber(invalidField))
        .map((invalidField) => invalidFieldFinding(entry, invalidField)),
    ]),
};

/**
 * What there is to say about a file whose frontmatter cannot be looked at; nothing where another rule says
 * it.
 */
function parseErrorFindings(file: string, parseError: ParseError | undefined): Omit<Finding, 'file'>[] {
  const one = (message: string, action: string, position?: Finding['position']): Omit<Finding, 'file'>[] => [
    { position, message, action },
  ];
  switch (parseError?.kind) {
    case undefined:
    case 'language':
    case 'symlink':
      return [];
    case 'absent':
      return one(
        `Unexpected absence of ${file}, expected a file with at least title, description and url.`,
        'Copy it from another list, and change what it says.',
      );
    case 'unreadable':
      return one(
        `Unexpected ${parseError.reason}, expected a text file in UTF-8.`,
        'Save the file again with the encoding UTF-8.',
      );
    case 'too-long':
      return one(
        `Unexpected ${parseError.bytes.toLocaleString('en')} bytes, expected a file of at most ${parseError.most.toLocaleString('en')}: it was not read.`,
        'Leave only the frontmatter, the abstract and short notes.',
      );
    case 'missing':
      return one(
        `Unexpected ${parseError.found}, expected \`---\` as the first line.`,
        'Begin the file with ---, then the fields, then --- again, then the abstract.',
        parseError.position,
      );
    case 'unclosed':
      return one(
        'Unexpected frontmatter without end, expected a second line with nothing but `---`.',
        'Add a line --- between the fields and the text.',
        { line: 1, column: 1 },
      );
    case 'not-a-mapping':
      return one(
        `Unexpected ${parseError.found} in place of the fields, expected \`key: value\`.`,
        'Write one field a line, beginning with title: "...".',
        parseError.position,
      );
    case 'syntax':
      return parseError.problems.map(({ code, message, position }) => ({
        position,
        message: `Unexpected YAML, expected fields as \`key: value\`. ${firstLine(message)}`,
        action:
          YAML_ACTIONS[code] ?? 'Put text that holds a colon, a hash or a bracket in quotes: title: "A: B".',
      }));
  }
}

function firstLine(message: string): string {
  const line = message.replace(/\n[^]*/, '');
  return /[.!?]$/.test(line) ? line : `${line}.`;
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
        FIELD_ACTIONS[expected] ??
        lengthAction(expected) ??
        `Correct ${field}, or leave the field out if it is not known.`),
    fix: fixOf(entry, invalidField),
  };
}

/** Says how short a text or a list that is too long has to be. */
function lengthAction(expected: string): string | undefined {
  return expected.startsWith('at most ') && /[a-z]$/.test(expected)
    ? `Shorten it to ${expected}; nothing real is longer.`
    : undefined;
}

/** The very line, where it can be made of what was typed. */
function whatToType({ source }: Entry<unknown>, { path, found, expected }: InvalidField): string | undefined {
  const typed = source(path);
  const field = path.at(-1);
  if (typeof field !== 'string' || !/^[^\n]{1,80}$/.test(typed)) return undefined;
  if (expected === 'text' && /^(?:number|boolean) /.test(found)) {
    return `Put it in quotes: ${field}: "${typed}"`;
  }
  if (isNumber(expected) && QUOTED_NUMBER.test(typed)) {
    return `Type it without quotes: ${field}: ${typed.slice(1, -1)}`;
  }
  return expected === 'a list' && found.startsWith('text')
    ? `Put it in brackets: ${field}: [${typed}]`
    : undefined;
}

/** What quotes mend: those that are missing around text, and those that are too many around a number. */
function fixOf(entry: Entry<unknown>, { path, found, expected }: InvalidField): Fix | undefined {
  if (expected === 'text' && /^(?:number|boolean) /.test(found)) return quoting(entry, path);
  const span = entry.span(path);
  const typed = entry.source(path);
  if (!span || !isNumber(expected) || !QUOTED_NUMBER.test(typed)) return undefined;
  const text = typed.slice(1, -1);
  return { done: `Took the quotes off \`${text}\`.`, edits: [{ ...span, text }] };
}

function isNumber(expected: string): boolean {
  return expected === 'a number' || expected === 'a whole number';
}

/** A number that is the same with and without quotes. */
const QUOTED_NUMBER = /^(["'])[1-9]\d{0,8}\1$/;

/** What to do about the problems that quotes do not mend, by the codes of the parser. */
const YAML_ACTIONS: Record<string, string> = {
  ALIAS: 'Write the value out; text that begins with an asterisk goes in quotes: venue: "*SEM 2024".',
  BAD_ALIAS: 'Put text that begins with an asterisk or an ampersand in quotes: venue: "*SEM 2024".',
  DUPLICATE_KEY: 'Keep one of the two lines.',
  RESOURCE_EXHAUSTION: 'Take out the brackets and braces that stand in each other.',
  TAB_AS_INDENT: 'Indent with spaces.',
  TAG_RESOLVE_FAILED: 'Remove the tag; text that begins with an exclamation mark goes in quotes.',
};

/** What to do about a field, by the form that was expected. */
const FIELD_ACTIONS: Record<string, string> = {
  text: 'Put it in quotes: "...".',
  'a list': 'Write it as a list: [one, two].',
  'a group of fields': 'Write its fields below it as name: value, one a line and indented.',
  'text or a group of fields':
    'Write it as text, or its fields below it as name: value, one a line and indented.',
  'at most 200 characters': 'Shorten it to one sentence of at most 200 characters.',
};
