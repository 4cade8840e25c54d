import type { Program } from '../../../scripts/forge/program.ts';

/** A pull request, from a branch of the repository or of a fork. */
export interface PullRequest {
  url: string;
  branch: string;
  /** `owner/name` of the repository that has the branch; null where that is gone. */
  from: string | null;
  title: string;
  body: string;
}

/** A comment on an issue. */
export interface IssueComment {
  id: number;
  issue: number;
  /** Null where the account is gone. */
  user: string | null;
  body: string;
}

/**
 * A stand-in for a repository on GitHub, as its command line shows it to a workflow: of
 * https://docs.github.com/rest what it says of listing pull requests and of comments, and `pr create` of
 * https://cli.github.com/manual. Lists come in pages of two, so that who reads only the first is found out.
 * Whatever else is asked of it throws.
 */
export class ForgeDouble {
  /** Newest first, as GitHub lists them. */
  readonly pulls: PullRequest[] = [];
  readonly comments: IssueComment[] = [];
  /** Whether workflows may open pull requests, a setting of the repository. */
  mayOpen = true;
  readonly #repository: string;

  /** @param repository `owner/name` */
  constructor(repository: string) {
    this.#repository = repository;
  }

  /** The command line of GitHub, in the hands of a workflow. */
  readonly gh: Program = (args, input = '') => {
    const words = args.filter((arg) => !arg.startsWith('--'));
    const options = new Map<string, string>();
    for (const [, name = '', value = ''] of args.join('\0').matchAll(/--([a-z-]+)(?:=([^\0]*))?/g))
      options.set(name, value);
    if (words.join(' ') === 'pr create') return this.#create(options, input);
    if (words[0] !== 'api') throw new Error(`Unexpected ${args.join(' ')}, expected what the double knows.`);
    const answer: unknown = this.#answer(`${options.get('method') ?? 'GET'} ${words[1] ?? ''}`, input);
    if (!Array.isArray(answer)) return JSON.stringify(answer);
    const list: unknown[] = answer;
    const pages = Array.from({ length: Math.ceil(list.length / 2) || 1 }, (_, page) =>
      list.slice(2 * page, 2 * page + 2),
    );
    return JSON.stringify(options.has('slurp') ? pages : pages[0]);
  };

  #create(options: Map<string, string>, body: string): string {
    if (!this.mayOpen) {
      throw new Error('GitHub Actions is not permitted to create or approve pull requests');
    }
    const [branch = '', title = '', from = ''] = ['head', 'title', 'repo'].map((name) => options.get(name));
    const url = `https://forge.example/${from}/pull/${this.pulls.length + 13}`;
    this.pulls.unshift({ url, branch, from, title, body });
    return `${url}\n`;
  }

  #answer(request: string, input: string): unknown {
    const [, method = '', path = '', query = ''] = /^(\w+) repos\/([^?]*)\??(.*)$/.exec(request) ?? [];
    const [owner, name, kind, ...rest] = path.split('/');
    if (`${owner}/${name}` !== this.#repository) throw new Error(`${request}: HTTP 404`);
    const [first, second] = rest;
    const told = (): string => (JSON.parse(input) as { body: string }).body;
    if (`${method} ${kind}` === 'GET pulls') return this.#list(new URLSearchParams(query));
    if (kind === 'issues' && second === 'comments') {
      const issue = Number(first);
      if (method === 'GET') return this.comments.filter((comment) => comment.issue === issue).map(shown);
      const id = this.comments.length + 100;
      this.comments.push({ id, issue, user: 'github-actions[bot]', body: told() });
      return { id };
    }
    if (`${method} ${kind} ${first}` === 'PATCH issues comments') {
      const comment = this.comments.find(({ id }) => id === Number(second));
      if (comment === undefined) throw new Error(`${request}: HTTP 404`);
      comment.body = told();
      return shown(comment);
    }
    throw new Error(`Unexpected ${request}, expected what the double knows.`);
  }

  /** `head` is a user and a branch: whichever of the user's forks, or the repository, has the branch. */
  #list(query: URLSearchParams): unknown[] {
    return this.pulls
      .filter(({ from, branch }) => `${from?.split('/')[0]}:${branch}` === query.get('head'))
      .map(({ url, branch, from }) => ({
        html_url: url,
        head: { ref: branch, repo: from === null ? null : { full_name: from } },
      }));
  }
}

function shown({ id, user, body }: IssueComment): unknown {
  return { id, user: user === null ? null : { login: user }, body };
}
