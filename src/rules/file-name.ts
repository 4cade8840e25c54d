import { entriesOf } from '../model/library.ts';
import { isId, MAX_ID_LENGTH, slug } from '../model/ids.ts';
import type { Finding } from '../model/issues.ts';
import type { Rule } from './rule.ts';

/**
 * A file name is an address for ever: kebab-case, one file an entry, nothing else in the folders of entries.
 */
export const fileName: Rule = {
  name: 'file-name',
  holds: 'A file name is lower-case words joined by hyphens, and ends in `.md`.',
  example: { of: 'file name', no: 'Neuroformer_paper.md', yes: 'neuroformer.md' },
  find: (library) => [
    ...entriesOf(library)
      .filter(({ id }) => !isId(id))
      .map(({ id, file }): Finding => ({
        file,
        message: `Unexpected file name \`${id}.md\`, expected lower-case words of letters and digits joined by hyphens, at most ${MAX_ID_LENGTH} characters.`,
        action: `Rename the file to ${suggestion(id)}.md.`,
      })),
    ...library.unexpectedFiles.map((file): Finding => {
      const name = file.slice(file.lastIndexOf('/') + 1);
      if (file === `${library.folder}/${name}`)
        return {
          file,
          message: `Unexpected file \`${name}\`, expected a folder of that name, with one file an entry.`,
          action: 'Move the file away, and make a folder in its place if there are entries.',
        };
      return {
        file,
        message: `Unexpected \`${name}\`, expected only files that end in \`.md\`, directly in this folder.`,
        action: `Rename it to ${suggestion(name.replace(/\.[^.]*$/, ''))}.md if it is an entry, or move it out of this folder.`,
      };
    }),
  ],
};

function suggestion(name: string): string {
  const id = slug(name.replace(/([a-z0-9])([A-Z])/g, '$1-$2'))
    .slice(0, MAX_ID_LENGTH)
    .replace(/-$/, '');
  return isId(id) ? id : 'a-short-name';
}
