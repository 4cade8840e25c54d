import type { Program } from './program.ts';

/** The account as which GitHub shows what a workflow does. No person can have a name with brackets. */
export const BOT = 'github-actions[bot]';

/** Which comment is meant. */
export interface KeptComment {
  /** `owner/name` of the repository. */
  repository: string;
  issue: number;
  /** One word, by which a workflow knows its comment. */
  name: string;
}

/**
 * Keeps one comment below an issue: writes it, or replaces its text. Only a comment that a workflow has
 * written is touched, whatever a stranger writes into his.
 * @param text Markdown
 * @param gh the command line of GitHub (https://docs.github.com/rest/issues/comments)
 */
export function keepComment({ repository, issue, name }: KeptComment, text: string, gh: Program): void {
  const sign = `<!-- ${name} -->`;
  const comments = `repos/${repository}/issues/${issue}/comments`;
  const pages = JSON.parse(gh(['api', '--paginate', '--slurp', `${comments}?per_page=100`])) as Comment[][];
  const known = pages.flat().find(({ user, body }) => user?.login === BOT && body.startsWith(sign));
  const request =
    known === undefined
      ? ['--method=POST', comments]
      : ['--method=PATCH', `repos/${repository}/issues/comments/${known.id}`];
  gh(['api', ...request, '--input=-'], JSON.stringify({ body: `${sign}\n${text}` }));
}

interface Comment {
  id: number;
  /** Null where the account is gone. */
  user: { login: string } | null;
  body: string;
}
