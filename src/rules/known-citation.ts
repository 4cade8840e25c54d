import { entriesOf } from '../model/library.ts';
import { isId } from '../model/ids.ts';
import { didYouMean } from '../model/near-names.ts';
import type { Rule } from './rule.ts';

/** [@id] names a paper of the list: the page shows its title, and the cited page says who cites it. */
export const knownCitation: Rule = {
  name: 'known-citation',
  holds: '`[@id]` names a paper of the list.',
  example: {
    of: 'text',
    no: 'It builds on [@expressive-leaky-neuron].',
    yes: 'It builds on [@expressive-leaky-memory-neuron].',
  },
  find: (library) => {
    const known = library.papers.map(({ id }) => id);
    const ids = new Set(known);
    return entriesOf(library).flatMap(({ file, body }) =>
      body.citations
        .filter(({ value }) => !ids.has(value))
        .map(({ value, position }) => ({
          file,
          position,
          message: `Unexpected citation \`[@${value}]\`, expected the name of a file in ${library.folder}/papers/.`,
          action: isId(value)
            ? didYouMean(
                value,
                known,
                `Add ${library.folder}/papers/${value}.md first, or name the paper in words.`,
              )
            : 'Name one paper in each pair of brackets, by its file name without .md: [@first] [@second].',
        })),
    );
  },
};
