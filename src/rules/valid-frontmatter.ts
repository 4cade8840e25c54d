import type { Finding } from '../model/issues.ts';
import { dataFilesOf, entriesOf, type Entry, type FrontmatterFault, type Misfit } from '../model/library.ts';
import type { Rule } from './index.ts';

/** Every file begins with frontmatter that YAML can read, with each field in the form the schema asks for. */
export const validFrontmatter: Rule = (library) =>
  [...entriesOf(library), ...dataFilesOf(library)].flatMap((entry) => [
    ...faultFindings(entry.file, entry.fault),
    ...entry.misfits
      .filter((misfit) => !isIdentifierNumber(misfit))
      .map((misfit) => misfitFinding(entry, misfit)),
  ]);

/** A bare number for an identifier is reported by quoted-identifier, which can say what to type. */
export function isIdentifierNumber({ path, found }: Misfit): boolean {
  return (path[0] === 'arxiv' || path[0] === 'doi') && found.startsWith('number');
}

function faultFindings(file: string, fault: FrontmatterFault | undefined): Finding[] {
  switch (fault?.kind) {
    case undefined:
    case 'language':
      return [];
    case 'absent':
      return [
        {
          file,
          message: `Unexpected absence of ${file}, expected a file with at least title, description and url.`,
          action: 'Copy it from another list, and change what it says.',
        },
      ];
    case 'unreadable':
      return [
        {
          file,
          message: `Unexpected ${fault.reason}, expected a text file in UTF-8.`,
          action: 'Save the file again with the encoding UTF-8.',
        },
      ];
    case 'missing':
      return [
        {
          file,
          position: fault.position,
          message: `Unexpected ${fault.found}, expected \`---\` as the first line.`,
          action: 'Begin the file with ---, then the fields, then --- again, then the abstract.',
        },
      ];
    case 'unclosed':
      return [
        {
          file,
          position: { line: 1, column: 1 },
          message: 'Unexpected frontmatter without end, expected a second line with nothing but `---`.',
          action: 'Add a line --- between the fields and the text.',
        },
      ];
    case 'syntax':
      return fault.problems.map(({ message, position }) => ({
        file,
        position,
        message: `Unexpected YAML, expected fields as \`key: value\`. ${firstLine(message)}`,
        action: 'Put text that holds a colon, a hash or a bracket in quotes: title: "A: B".',
      }));
    case 'not-a-mapping':
      return [
        {
          file,
          position: fault.position,
          message: `Unexpected ${fault.found} in place of the fields, expected \`key: value\`.`,
          action: 'Write one field a line, beginning with title: "...".',
        },
      ];
  }
}

function misfitFinding({ file, locate }: Entry<unknown>, { path, found, expected }: Misfit): Finding {
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
      : (ACTIONS[expected] ?? `Correct ${field}, or leave the field out if it is not known.`),
  };
}

function firstLine(message: string): string {
  const line = message.split('\n')[0] ?? '';
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

const ACTIONS: Record<string, string> = {
  text: 'Put it in quotes: "...".',
  'a list': 'Write it as a list: [one, two].',
  'at most 200 characters': 'Shorten it to one sentence of at most 200 characters.',
};
