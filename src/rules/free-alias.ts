import { isId } from '../model/ids.ts';
import type { Finding } from '../model/issues.ts';
import type { Rule } from './rule.ts';

/** A former address leads to one paper: it is nobody's file name now, and nobody else's former one. */
export const freeAlias: Rule = {
  name: 'free-alias',
  holds: 'A former address belongs to one paper.',
  example: {
    no: 'aliases: [expressive-leaky-memory-neuron]',
    yes: 'aliases: [neuroformer-for-brain-data]',
    note: 'The first is the file name of another paper.',
  },
  find: (library) => {
    const owners = new Map(library.papers.map(({ id, file }) => [id, file]));
    return library.papers.flatMap(({ file, fields, locate }) =>
      (fields.aliases ?? []).flatMap((alias, index): Finding[] => {
        const owner = owners.get(alias);
        if (isId(alias) && owner === undefined) {
          owners.set(alias, file);
          return [];
        }
        return [
          {
            file,
            position: locate(['aliases', index]),
            message: owner
              ? `Unexpected alias \`${alias}\`, expected an address that is free: ${owner} has it.`
              : `Unexpected alias \`${alias}\`, expected the former file name without .md, in lower-case words joined by hyphens.`,
            action: owner
              ? 'Remove it from the paper that has no claim to it.'
              : 'Type it as it stood in the address of the page.',
          },
        ];
      }),
    );
  },
};
