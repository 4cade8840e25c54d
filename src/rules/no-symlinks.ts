import type { Rule } from './index.ts';

/** Everything in the content folder is a file of the list itself: a link could show a file of the reader's machine. */
export const noSymlinks: Rule = (library) =>
  library.symlinks.map((file) => ({
    file,
    message: 'Unexpected symbolic link, expected a plain file: links are never followed.',
    action: 'Put the file itself in its place, or to give a paper a second address, name it in aliases.',
  }));
