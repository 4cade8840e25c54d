import { defined } from '../model/defined.ts';
import { CONTACT, formOf, isMailbox, WEB_ADDRESS } from '../model/forms.ts';
import type { Finding } from '../model/issues.ts';
import { kinds } from '../model/kinds.ts';
import { filesOf, type Entry, type Located } from '../model/library.ts';
import { schemaNodes } from '../model/schema-nodes.ts';
import type { Rule } from './rule.ts';

/**
 * Links lead to the web, by https where we write them ourselves, and never to a script or into a local
 * folder.
 */
export const webLink: Rule = {
  name: 'web-link',
  holds: 'Links are full https addresses.',
  example: {
    no: 'links:\n  code: github.com/a-antoniades/Neuroformer',
    yes: 'links:\n  code: https://github.com/a-antoniades/Neuroformer',
  },
  find: (library) =>
    filesOf(library).flatMap((entry) => [
      ...inFields(entry),
      ...entry.body.addresses.flatMap((link) => bodyFinding(entry, link)),
    ]),
};

function inFields({ kind, file, fields, locate }: Entry<unknown>): Finding[] {
  return schemaNodes(kinds[kind].schema, fields).flatMap(({ path, schema, value }): Finding[] => {
    const form = formOf(schema)?.pattern;
    const isContact = form === CONTACT.source;
    if (typeof value !== 'string' || !(isContact || form === WEB_ADDRESS.source)) return [];
    if (isWebAddress(value, ['https:']) || (isContact && isMailbox(value))) return [];
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
  if (isWebAddress(value, ['https:', 'http:']) || /^mailto:[^\s@]+@[^\s@]+$/.test(value)) return [];
  return [
    {
      file,
      position,
      message: `Unexpected link to \`${value}\`, expected a full address that begins with \`https://\`.`,
      action: 'Copy the address from the browser; to name another paper of the list, write [@its-id].',
    },
  ];
}

function isWebAddress(url: string, protocols: string[]): boolean {
  if (/[\s\p{C}]/u.test(url)) return false;
  const parsed = URL.parse(url);
  return (
    parsed !== null &&
    protocols.includes(parsed.protocol) &&
    /^https?:\/\/[^/]/i.test(url) &&
    parsed.username === '' &&
    parsed.password === '' &&
    parsed.hostname.includes('.') &&
    !parsed.hostname.endsWith('.')
  );
}
