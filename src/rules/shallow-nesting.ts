import { entriesOf } from '../model/library.ts';
import type { Rule } from './rule.ts';

/**
 * Quotes, lists and brackets stand in each other a few levels deep: more would keep every parser busy for
 * ever.
 */
export const shallowNesting: Rule = {
  name: 'shallow-nesting',
  holds: 'Quotes, lists and brackets stand in each other at most 16 deep.',
  example: { of: 'text', no: '> > > > > > > > > > > > > > > > > Who said so?', yes: '> > Who said so?' },
  find: (library) =>
    entriesOf(library)
      .filter(({ body }) => body.excess?.kind === 'nesting')
      .map(({ file, body }) => ({
        file,
        position: body.excess?.position,
        message: 'Unexpected nesting, expected quotes, lists and brackets at most 16 deep.',
        action: 'Write it flat; a bracket or marker that is only text takes a backslash: \\[.',
      })),
};
