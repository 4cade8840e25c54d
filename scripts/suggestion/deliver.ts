import fs from 'node:fs';
import path from 'node:path';
import { createFile } from '../../src/library/write-file.ts';
import { isId } from '../../src/model/ids.ts';
import { BOT, keepComment } from '../forge/issue-comment.ts';
import type { Program } from '../forge/program.ts';
import { findPullRequest } from './find-pull-request.ts';
import { parseProposal } from './parse-proposal.ts';

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
  /** `owner/name` of the repository. */
  repository: string;
  /** The address of the forge. */
  server: string;
  /** The number of the run of the workflow, where people see what happened. */
  run: string;
}

/**
 * Does what is to be done about a suggestion, and says so in one comment on its issue: what is wrong with it,
 * or where the pull request with the one new file is. Nothing changes once there is a pull request. When
 * something fails, the comment says that, too.
 * @param issue the number of the issue of the event
 * @param readProposal gives the JSON of a SuggestionResult; throws where there is none
 * @returns what was done, in words that hold nothing of the issue
 * @throws {Error} for whatever fails, once the comment says so; for a proposal of another form, or for
 * another issue, before anything else is done
 */
export function deliver(issue: number, readProposal: () => string, delivery: Delivery): string {
  const { gh, repository, server, run } = delivery;
  let outcome: Outcome;
  try {
    outcome = carryOut(issue, readProposal(), delivery);
  } catch (error) {
    outcome = { comment: failure(`${server}/${repository}/actions/runs/${run}`), error };
  }
  keepComment({ repository, issue, name: 'suggestion' }, outcome.comment, gh);
  if ('error' in outcome) throw outcome.error;
  return outcome.done;
}

function carryOut(issue: number, text: string, delivery: Delivery): Outcome {
  const { gh, folder, repository, server } = delivery;
  const proposal = parseProposal(text, issue);
  if ('comment' in proposal) return { comment: proposal.comment, done: `Commented on #${issue}.` };
  const file = checkedPath(proposal.file, folder);
  const branch = `suggestion-${issue}`;
  const known = findPullRequest(repository, branch, gh);
  if (known !== undefined) {
    return {
      comment: `${known} was made from this suggestion. Change the entry there.\n`,
      done: `${known} is there already.`,
    };
  }
  const title = `Add the paper suggested in #${issue}`;
  pushEntry(branch, { file, text: proposal.text, message: title }, delivery);
  try {
    const request = ['pr', 'create', `--repo=${repository}`, `--head=${branch}`, `--title=${title}`];
    const url = gh([...request, '--body-file=-'], proposal.body).trim();
    return {
      comment: `Thank you. The entry is ready: ${url}. An editor reads it, and the paper joins the list.\n`,
      done: `Opened ${url}.`,
    };
  } catch (cause) {
    return {
      comment: `Thank you. The entry is ready, and an editor opens its pull request with one click: ${server}/${repository}/compare/${branch}?expand=1\n`,
      error: new Error(
        `The branch ${branch} is pushed, but its pull request could not be opened.\nAllow it in the settings of the repository: Actions, General, "Allow GitHub Actions to create and approve pull requests".`,
        { cause },
      ),
    };
  }
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

/**
 * Makes the branch anew, from the commit of the checkout and with one new file. A branch whose last commit is
 * an editor's stays as it is.
 */
function pushEntry(
  branch: string,
  { file, text, message }: { file: string; text: string; message: string },
  { git, root }: Delivery,
): void {
  const ref = `refs/heads/${branch}`;
  const [tip = ''] = git(['ls-remote', '--heads', 'origin', ref]).split('\t');
  if (tip !== '') {
    git(['fetch', '--quiet', 'origin', tip]);
    if (git(['show', '--no-patch', '--format=%ae', tip]).trim() !== EMAIL) return;
  }
  git(['switch', '--quiet', '--create', branch]);
  // Git keeps no empty folders, so the first entry of a list may have none to go to.
  fs.mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
  if (!createFile(path.join(root, file), text)) throw new Error(`${file} is there already.`);
  git(['add', '--', file]);
  git(['-c', `user.name=${BOT}`, '-c', `user.email=${EMAIL}`, 'commit', `--message=${message}`]);
  git(['push', `--force-with-lease=${ref}:${tip}`, 'origin', `HEAD:${ref}`]);
}

function failure(run: string): string {
  return `The program that makes entries has failed, through no fault of this suggestion. Editors see why in ${run}, and can start it again there. Editing the text of this issue starts it again, too.\n`;
}

/** What the issue is told, and what was done or why it was not. */
type Outcome = { comment: string } & ({ done: string } | { error: unknown });

/** By which GitHub knows the account of workflows. */
const EMAIL = '41898282+github-actions[bot]@users.noreply.github.com';
