import fs from 'node:fs';
import path from 'node:path';
import { createFile } from '../../src/library/write-file.ts';
import { isId } from '../../src/model/ids.ts';
import type { Program } from '../forge/program.ts';
import type { SuggestionResult } from './handle-suggestion.ts';

/** Where a proposal goes, and by what. */
export interface Delivery {
  /** In the folder of the checkout, whose remote `origin` takes the branch. */
  git: Program;
  /** https://cli.github.com/manual/ */
  gh: Program;
  /** The folder of the checkout. */
  root: string;
  /** The content folder, from there. */
  folder: string;
  /** The address of the repository on the forge. */
  repository: string;
}

/**
 * Does what is to be done about a suggestion: comments on the issue, or writes the one new file on a branch
 * of its own and opens the pull request. A second run changes neither branch nor pull request.
 * @returns what was done, in words that hold nothing of the issue
 * @throws {Error} for a proposal of another form, before anything is done
 */
export function deliver(result: SuggestionResult, { git, gh, root, folder, repository }: Delivery): string {
  const issue = numberOf(result);
  const say = (text: string): void => void gh(['issue', 'comment', String(issue), '--body-file', '-'], text);
  if ('comment' in result) {
    say(result.comment);
    return `Commented on #${issue}.`;
  }
  const { text, title, body } = result;
  const file = checkedPath(result.file, folder);
  const branch = `suggestion-${issue}`;
  const [known] = JSON.parse(
    gh(['pr', 'list', '--head', branch, '--state', 'all', '--limit', '1', '--json', 'url']),
  ) as { url: string }[];
  if (known) {
    say(`${known.url} was made from this suggestion. Change the entry there.\n`);
    return `${known.url} is there already.`;
  }
  if (git(['ls-remote', '--heads', 'origin', `refs/heads/${branch}`]) === '') {
    git(['switch', '--create', branch]);
    // Git keeps no empty folders, so the first entry of a list may have none to go to.
    fs.mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    if (!createFile(path.join(root, file), text)) throw new Error(`${file} is there already.`);
    git(['add', '--', file]);
    git([...IDENTITY, 'commit', `--message=${title}`]);
    git(['push', 'origin', branch]);
  }
  try {
    const url = gh(['pr', 'create', `--head=${branch}`, `--title=${title}`, '--body-file', '-'], body).trim();
    say(`Thank you. The entry is ready: ${url}. An editor reads it, and the paper joins the list.\n`);
    return `Opened ${url}.`;
  } catch (error) {
    say(
      `Thank you. The entry is ready, and an editor opens its pull request with one click: ${repository}/compare/${branch}?expand=1\n`,
    );
    throw new Error(
      `The branch ${branch} is pushed, but its pull request could not be opened.\nAllow it in the settings of the repository: Actions, General, "Allow GitHub Actions to create and approve pull requests".`,
      { cause: error },
    );
  }
}

function numberOf({ issue }: SuggestionResult): number {
  if (Number.isSafeInteger(issue) && issue > 0) return issue;
  throw new Error('Unexpected proposal, expected the number of an issue.');
}

/**
 * The path of an entry in the checkout. It comes from a job that reads what anybody writes, so it is not
 * trusted with more than one new paper.
 */
function checkedPath(file: string, folder: string): string {
  const papers = path.posix.join(folder, 'papers');
  if (path.isAbsolute(papers) || papers.startsWith('..')) {
    throw new Error(`Unexpected content folder \`${folder}\`, expected one in the repository.`);
  }
  const id = path.posix.basename(file, '.md');
  if (isId(id) && path.posix.normalize(file) === `${papers}/${id}.md`) return `${papers}/${id}.md`;
  throw new Error(`Unexpected proposal, expected a file ${papers}/<id>.md.`);
}

/** The account under which GitHub shows what a workflow does. */
const IDENTITY = [
  '-c',
  'user.name=github-actions[bot]',
  '-c',
  'user.email=41898282+github-actions[bot]@users.noreply.github.com',
];
