import type { Finding } from '../model/issues.ts';
import { PLAIN_PART } from '../model/urls.ts';
import type { Rule } from './rule.ts';

/** All of the site lies below one path, which stands in every address of it. */
export const plainSitePath: Rule = {
  name: 'plain-site-path',
  holds: 'The path of the site is made of letters, digits, `-`, `.` and `_`.',
  example: {
    of: 'site',
    no: 'description: What it is.\nurl: https://example.org/my%20list/',
    yes: 'description: What it is.\nurl: https://example.org/my-list/',
  },
  find: ({ site: { file, fields, locate } }): Finding[] => {
    const url = URL.parse(fields.url ?? '');
    const parts = url?.pathname.split('/').filter((part) => !isPlain(part)) ?? [];
    return parts.slice(0, 1).map((part) => ({
      file,
      position: locate(['url']),
      message: `Unexpected \`${part}\` in the path of \`url\`, expected letters, digits, \`-\`, \`.\` and \`_\`.`,
      action: 'Publish the site below another path, such as https://example.org/reading-list/.',
    }));
  },
};

function isPlain(part: string): boolean {
  try {
    return PLAIN_PART.test(decodeURIComponent(part));
  } catch {
    return false;
  }
}
