import { defined } from '../model/defined.ts';
import { CONTACT, formOf, isMailbox, WEB_ADDRESS } from '../model/forms.ts';
import type { Finding } from '../model/issues.ts';
import { kinds } from '../model/kinds.ts';
import { filesOf, type Entry, type Located } from '../model/library.ts';
import { schemaNodes } from '../model/schema-nodes.ts';
import { addressProblem, isWebAddress } from '../model/web-address.ts';
import type { Rule } from './rule.ts';

/**
 * Links lead to the web, by https where we write them ourselves, and never to a script or into a local
 * folder; and to the host that a reader sees.
 */
export const webLink: Rule = {
  name: 'web-link',
  holds: 'Links are full https addresses, which lead where they seem to.',
  example: {
    no: 'links:\n  code: github.com/a-antoniades/Neuroformer',
    yes: 'links:\n  code: https://github.com/a-antoniades/Neuroformer',
  },
  find: (library) =>
    filesOf(library).flatMap((entry) => [
      ...inFields(entry),
      ...entry.body.addresses
        .filter(({ picture }) => picture === undefined)
        .flatMap((link) => bodyFinding(entry, link)),
    ]),
};

function inFields({ kind, file, fields, locate }: Entry<unknown>): Finding[] {
  return schemaNodes(kinds[kind].schema, fields).flatMap(({ path, schema, value }): Finding[] => {
    const form = formOf(schema)?.pattern;
    const isContact = form === CONTACT.source;
    if (typeof value !== 'string' || !(isContact || form === WEB_ADDRESS.source)) return [];
    if (isContact && isMailbox(value)) return [];
    if (isWebAddress(value, ['https:'])) {
      const problem = addressProblem(value);
      if (problem === undefined) return [];
      const message = `Unexpected ${problem.found} \`${value}\` for \`${path.join('.')}\`, expected ${problem.expected}.`;
      return [{ file, position: locate(path), message, action: COPY }];
    }
    const expected =
      'a full address that begins with `https://`' + (isContact ? ', or that of a mailbox' : '');
    const mailbox = value.replace(/^mailto:/i, '').trim();
    const secure = value.replace(/^http:/i, 'https:').trim();
    return [
      {
        file,
        position: locate(path),
        message: `Unexpected \`${value}\` for \`${path.join('.')}\`, expected ${expected}.`,
        action:
          isContact && isMailbox(mailbox)
            ? `Type ${defined(path.at(-1))}: ${mailbox}`
            : isWebAddress(secure, ['https:'])
              ? `Type ${defined(path.at(-1))}: ${secure}`
              : `Copy the address from the browser, or leave ${path.join('.')} out.`,
      },
    ];
  });
}

/**
 * Text that authors wrote may hold http addresses; what a click would run or what only exists here may not
 * stand.
 */
function bodyFinding({ file }: Entry<unknown>, { value, position }: Located): Finding[] {
  if (/^mailto:[^\s@]+@[^\s@]+$/.test(value)) return [];
  if (isWebAddress(value, ['https:', 'http:'])) {
    const problem = addressProblem(value);
    if (problem === undefined) return [];
    const message = `Unexpected ${problem.found} \`${value}\`, expected ${problem.expected}.`;
    return [{ file, position, message, action: COPY }];
  }
  return [
    {
      file,
      position,
      message: `Unexpected link to \`${value}\`, expected a full address that begins with \`https://\`.`,
      action: 'Copy the address from the browser; to name another paper of the list, write [@its-id].',
    },
  ];
}

const COPY = 'Open the page that is meant, and copy its address from the browser.';
