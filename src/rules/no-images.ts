import { entriesOf } from '../model/library.ts';
import type { Rule } from './rule.ts';

/**
 * A page asks nobody but the site for what it shows: from a picture that lies elsewhere, its host would learn
 * of every reader.
 */
export const noImages: Rule = {
  name: 'no-images',
  holds: 'The text has links to pictures, but shows none: their hosts would learn who reads it.',
  example: {
    of: 'text',
    no: '![Figure 1](https://example.org/figure-1.png)',
    yes: '[Figure 1](https://example.org/figure-1.png)',
  },
  find: (library) =>
    entriesOf(library).flatMap(({ file, body }) =>
      body.addresses.flatMap(({ value, position, picture }) => {
        if (picture === undefined) return [];
        return [
          {
            file,
            position,
            message: `Unexpected picture \`${picture || value}\`, expected a link to it: its host would learn who reads it.`,
            action: /^https?:/i.test(value)
              ? `Type a link: [${picture || 'Figure'}](${value})`
              : 'Take the exclamation mark away, so that it is a link, or take it out.',
          },
        ];
      }),
    ),
};
