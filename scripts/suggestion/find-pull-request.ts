import type { Program } from '../forge/program.ts';

/**
 * The address of the newest pull request, open or not, from a branch of the repository itself. A branch of
 * the same name in a fork is somebody else's: anybody can make one and open a pull request from it.
 * @param repository `owner/name`
 * @param gh the command line of GitHub (https://docs.github.com/rest/pulls/pulls#list-pull-requests)
 */
export function findPullRequest(repository: string, branch: string, gh: Program): string | undefined {
  const [owner = ''] = repository.split('/');
  const query = new URLSearchParams({ state: 'all', head: `${owner}:${branch}`, per_page: '100' });
  const pages = JSON.parse(
    gh(['api', '--paginate', '--slurp', `repos/${repository}/pulls?${query.toString()}`]),
  ) as Pull[][];
  const name = repository.toLowerCase();
  return pages.flat().find(({ head }) => head.ref === branch && head.repo?.full_name.toLowerCase() === name)
    ?.html_url;
}

interface Pull {
  html_url: string;
  /** Whence it comes; the repository is null where it is gone. */
  head: { ref: string; repo: { full_name: string } | null };
}
