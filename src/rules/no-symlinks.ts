import type { Rule } from './rule.ts';

/**
 * Everything in the content folder is a file of the list itself: a link could show a file of the reader's
 * machine.
 */
export const noSymlinks: Rule = {
  name: 'no-symlinks',
  holds: 'Everything in the content folder is a file, not a link to one.',
  example: { of: 'link', no: 'neuroformer.md -> ../../../neuroformer.md', yes: 'neuroformer.md' },
  find: (library) =>
    library.symlinks.map((file) => ({
      file,
      message: 'Unexpected symbolic link, expected a plain file: links are never followed.',
      action: 'Put the file itself in its place, or to give a paper a second address, name it in aliases.',
    })),
};
