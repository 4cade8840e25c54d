import type { Finding } from '../model/issues.ts';
import { filesOf, type Entry } from '../model/library.ts';
import { positionOf } from '../model/positions.ts';
import { schemaNodes } from '../model/schema-nodes.ts';
import { kinds } from '../model/kinds.ts';
import type { Rule } from './rule.ts';

/**
 * Every character is one: U+FFFD stands where a program could not read one, and half of a pair of surrogates
 * or a noncharacter can be in no file that the site publishes (XML 1.0, section 2.2).
 */
export const noLostCharacters: Rule = {
  name: 'no-lost-characters',
  holds: 'No character was lost on the way: there is no � in place of one.',
  example: { of: 'text', no: 'A Schr�dinger bridge.', yes: 'A Schrödinger bridge.' },
  find: (library) => filesOf(library).flatMap((entry) => [...typed(entry), ...escaped(entry)]),
};

function typed({ file, text }: Entry<unknown>): Finding[] {
  return Array.from(text.matchAll(EACH), ({ index, 0: character }) => ({
    file,
    position: positionOf(text, index),
    ...wordsFor(character, text.slice(Math.max(0, index - 20), index)),
  }));
}

/** `"\uFFFD"` in double quotes; not looked for where the text has some as they are. */
function escaped({ kind, file, fields, text, locate }: Entry<unknown>): Finding[] {
  if (!text.includes('\\') || LOST.test(text)) return [];
  return schemaNodes(kinds[kind].schema, fields).flatMap(({ path, value }) => {
    const [lost] = typeof value === 'string' ? value.matchAll(EACH) : [];
    if (lost === undefined) return [];
    return [{ file, position: locate(path), ...wordsFor(lost[0], String(value).slice(0, lost.index)) }];
  });
}

function wordsFor(character: string, before: string): Pick<Finding, 'message' | 'action'> {
  const code = character.charCodeAt(0).toString(16).toUpperCase();
  const words = before
    .replace(/^[^]*\n/, '')
    .trimStart()
    .slice(-20);
  return {
    message: `Unexpected U+${code}, expected the character that was lost there.`,
    action: `Type it as the paper has it${words === '' ? '' : `; it stands after \`${words}\``}.`,
  };
}

const LOST = /[\uFFFD\p{Noncharacter_Code_Point}\p{Cs}]/u;
const EACH = new RegExp(LOST, 'gu');
