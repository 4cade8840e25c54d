import { describeHidden, findHidden, hiddenReference } from '../model/hidden-characters.ts';
import type { Finding } from '../model/issues.ts';
import { filesOf, type Entry } from '../model/library.ts';
import { positionOf } from '../model/positions.ts';
import type { Rule } from './rule.ts';

/**
 * What stands in a file is what people see: no characters that turn the direction of the text, hide in it or
 * command a terminal, typed as themselves, as an escape of YAML or as a character reference of Markdown.
 * https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
export const noHiddenCharacters: Rule = {
  name: 'no-hidden-characters',
  holds: 'The text has no characters that turn its direction or cannot be seen.',
  example: { of: 'text', no: 'A word with a joint&#8203;that nobody sees.', yes: 'A word without one.' },
  find: (library) =>
    filesOf(library).flatMap((entry) => [...typed(entry), ...escaped(entry), ...references(entry)]),
};

function typed({ file, text }: Entry<unknown>): Finding[] {
  return findHidden(text).map(({ index, value }) => finding(file, text, index, describeHidden(value)));
}

/** `"\u202E"` in double quotes: nothing to see in the file, and a turned text on the page. */
function escaped({ file, data, text, locate }: Entry<unknown>): Finding[] {
  if (!text.includes('\\')) return [];
  return stringsOf(data, []).flatMap(({ path, value, isKey }) => {
    const [first] = findHidden(value);
    if (!first || text.includes(first.value)) return [];
    // People count from 1.
    return [
      {
        file,
        position: locate(path, isKey ? 'key' : 'value'),
        message: `Unexpected escape of ${describeHidden(first.value)} in \`${path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.')}\`, expected text that shows all it says.`,
        action: 'Delete the escape.',
      },
    ];
  });
}

function references({ file, text, body }: Entry<unknown>): Finding[] {
  if (!`${body.main}${body.notes}`.includes('&')) return [];
  return Array.from(text.matchAll(/(?<!\\)&(?:#x?[0-9a-f]{1,8}|[a-z]{2,31});/gi)).flatMap((match) => {
    const hidden = hiddenReference(match[0]);
    return hidden === undefined ? [] : [finding(file, text, match.index, `\`${match[0]}\`, a ${hidden}`)];
  });
}

function finding(file: string, text: string, index: number, found: string): Finding {
  const words = text.slice(Math.max(text.lastIndexOf('\n', index - 1) + 1, index - 20), index).trimStart();
  return {
    file,
    position: positionOf(text, index),
    message: `Unexpected ${found}, expected text that shows all it says.`,
    action:
      words === '' ? 'Delete it at the beginning of the line.' : `Delete it; it stands after \`${words}\`.`,
  };
}

/** Every text in the data, keys included, and its path. */
function stringsOf(
  value: unknown,
  path: (string | number)[],
): { path: (string | number)[]; value: string; isKey?: boolean }[] {
  if (typeof value === 'string') return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    { path: [...path, key], value: key, isKey: true },
    ...stringsOf(item, [...path, key]),
  ]);
}
