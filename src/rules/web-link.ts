import type { Finding } from '../model/issues.ts';
import { entriesOf, type Entry, type Located } from '../model/library.ts';
import type { Rule } from './index.ts';

/** Links lead to the web, by https where we write them ourselves, and never to a script or into a local folder. */
export const webLink: Rule = (library) => [
  ...library.papers.flatMap((entry) =>
    Object.entries(entry.fields.links ?? {}).flatMap(([key, url]) =>
      fieldFinding(entry, ['links', key], url),
    ),
  ),
  ...entriesOf(library).flatMap((entry) => entry.body.addresses.flatMap((link) => bodyFinding(entry, link))),
  ...(['url', 'repository'] as const).flatMap((key) =>
    fieldFinding(library.site, [key], library.site.fields[key]),
  ),
  ...fieldFinding(library.site, ['editor', 'url'], library.site.fields.editor?.url),
];

function fieldFinding({ file, locate }: Entry<unknown>, path: string[], url: string | undefined): Finding[] {
  if (url === undefined || isWebAddress(url, ['https:'])) return [];
  const secure = url.replace(/^http:/i, 'https:').trim();
  return [
    {
      file,
      position: locate(path),
      message: `Unexpected \`${url}\` for \`${path.join('.')}\`, expected a full address that begins with \`https://\`.`,
      action: isWebAddress(secure, ['https:'])
        ? `Type ${path.at(-1) ?? ''}: ${secure}`
        : `Copy the address from the browser, or leave ${path.join('.')} out.`,
    },
  ];
}

/** Text that authors wrote may hold http addresses; what a click would run or what only exists here may not stand. */
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
