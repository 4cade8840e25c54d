import type { Rule } from './index.ts';

/** A paper's page is its abstract: without one there is nothing to read and nothing to search. */
export const hasAbstract: Rule = (library) =>
  library.papers
    .filter(({ parseError, body }) => !parseError && !/[\p{Letter}\p{Number}]/u.test(body.main))
    .map(({ file, body }) => ({
      file,
      message: `Unexpected empty abstract, expected the authors' abstract below the second \`---\`${body.notes ? ' and above `## Notes`' : ''}.`,
      action: 'Paste the abstract as it stands on the paper.',
    }));
