import type { Rule } from './index.ts';

/** A topic without papers is a page that disappoints. */
export const topicNotEmpty: Rule = (library) => {
  const used = new Set(library.papers.flatMap(({ fields }) => fields.topics ?? []));
  return library.topics
    .filter(({ id }) => !used.has(id))
    .map(({ id, file }) => ({
      file,
      message: `Unexpected topic \`${id}\` without papers, expected at least one paper that names it.`,
      action: `Add ${id} to the topics of a paper, or delete the file.`,
    }));
};
