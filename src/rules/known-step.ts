import { didYouMean } from '../model/near-names.ts';
import type { Finding } from '../model/issues.ts';
import type { Rule } from './rule.ts';

/** Each step of a reading path is a paper of the list, and no path visits a paper twice. */
export const knownStep: Rule = {
  name: 'known-step',
  holds: 'Each step of a reading path is a paper of the list, once.',
  example: {
    of: 'path',
    no: 'steps:\n  - paper: neuroformr\n    why: It begins with the brain.',
    yes: 'steps:\n  - paper: neuroformer\n    why: It begins with the brain.',
    note: 'In the file of a reading path.',
  },
  find: (library) => {
    const known = library.papers.map(({ id }) => id);
    const ids = new Set(known);
    return library.paths.flatMap(({ file, fields, locate }) =>
      (fields.steps ?? []).flatMap(({ paper }, index, steps): Finding[] => {
        const path = ['steps', index, 'paper'];
        if (!ids.has(paper)) {
          return [
            {
              file,
              position: locate(path),
              message: `Unexpected step \`${paper}\`, expected the name of a file in ${library.folder}/papers/.`,
              action: didYouMean(
                paper,
                known,
                `Add ${library.folder}/papers/${paper}.md first, or remove the step.`,
              ),
            },
          ];
        }
        if (steps.findIndex((step) => step.paper === paper) === index) return [];
        return [
          {
            file,
            position: locate(path),
            message: `Unexpected second visit to \`${paper}\`, expected each paper once in a path.`,
            action: 'Remove one of the two steps.',
          },
        ];
      }),
    );
  },
};
