import type { Finding } from '../model/issues.ts';
import type { ParseError } from '../model/library.ts';

/** What there is to say about a file whose frontmatter cannot be looked at; nothing where another rule says it. */
export function parseErrorFindings(file: string, parseError: ParseError | undefined): Finding[] {
  switch (parseError?.kind) {
    case undefined:
    case 'language':
    case 'symlink':
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
          message: `Unexpected ${parseError.reason}, expected a text file in UTF-8.`,
          action: 'Save the file again with the encoding UTF-8.',
        },
      ];
    case 'too-long':
      return [
        {
          file,
          message: `Unexpected ${parseError.bytes.toLocaleString('en')} bytes, expected a file of at most ${parseError.most.toLocaleString('en')}: it was not read.`,
          action: 'Leave only the frontmatter, the abstract and short notes.',
        },
      ];
    case 'missing':
      return [
        {
          file,
          position: parseError.position,
          message: `Unexpected ${parseError.found}, expected \`---\` as the first line.`,
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
      return parseError.problems.map(({ code, message, position }) => ({
        file,
        position,
        message: `Unexpected YAML, expected fields as \`key: value\`. ${firstLine(message)}`,
        action: ACTIONS[code] ?? 'Put text that holds a colon, a hash or a bracket in quotes: title: "A: B".',
      }));
    case 'not-a-mapping':
      return [
        {
          file,
          position: parseError.position,
          message: `Unexpected ${parseError.found} in place of the fields, expected \`key: value\`.`,
          action: 'Write one field a line, beginning with title: "...".',
        },
      ];
  }
}

function firstLine(message: string): string {
  const line = message.split('\n')[0] ?? '';
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

/** What to do about the problems that quotes do not mend, by the codes of the parser. */
const ACTIONS: Record<string, string> = {
  ALIAS: 'Write the value out; text that begins with an asterisk goes in quotes: venue: "*SEM 2024".',
  BAD_ALIAS: 'Put text that begins with an asterisk or an ampersand in quotes: venue: "*SEM 2024".',
  DUPLICATE_KEY: 'Keep one of the two lines.',
  RESOURCE_EXHAUSTION: 'Take out the brackets and braces that stand in each other.',
  TAB_AS_INDENT: 'Indent with spaces.',
  TAG_RESOLVE_FAILED: 'Remove the tag; text that begins with an exclamation mark goes in quotes.',
};
