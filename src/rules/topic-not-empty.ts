import type { Rule } from './rule.ts';

/** A topic without papers is a page that disappoints. */
export const topicNotEmpty: Rule = {
  name: 'topic-not-empty',
  holds: 'Each topic has a paper.',
  example: {
    no: 'topics: [robotics]',
    yes: 'topics: [neuroscience]',
    note: 'No other paper of the list is about neuroscience.',
  },
  find: (library) => {
    const used = new Set(library.papers.flatMap(({ fields }) => fields.topics ?? []));
    return library.topics
      .filter(({ id }) => !used.has(id))
      .map(({ id, file }) => ({
        file,
        message: `Unexpected topic \`${id}\` without papers, expected at least one paper that names it.`,
        action: `Add ${id} to the topics of a paper, or delete the file.`,
      }));
  },
};
