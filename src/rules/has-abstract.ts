import type { Rule } from './rule.ts';

/**
 * A paper's page is its abstract: without one there is little to read and to search. Some papers have none,
 * and their pages say so.
 */
export const hasAbstract: Rule = {
  name: 'has-abstract',
  holds: 'There is an abstract.',
  example: {
    of: 'text',
    no: '## Notes\n\nThe best place to begin.',
    yes: 'State-of-the-art experiments yield large-scale data.\n\n## Notes\n\nThe best place to begin.',
  },
  find: (library) =>
    library.papers
      .filter(({ parseError, body }) => !parseError && !/[\p{Letter}\p{Number}]/u.test(body.main))
      .map(({ file, body }) => ({
        file,
        message: `Unexpected empty abstract, expected the authors' abstract below the second \`---\`${body.notes ? ' and above `## Notes`' : ''}.`,
        action: 'Paste the abstract as it stands on the paper; the page of a paper that has none says so.',
      })),
};
