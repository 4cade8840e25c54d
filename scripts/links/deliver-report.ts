import type { Program } from '../forge/program.ts';
import type { LinkReport } from './report-links.ts';

/**
 * Keeps one issue with the dead links: opens it, renews its text, or closes it when there are none.
 * Only an issue that the workflow itself has opened is touched.
 * @param gh the command line of GitHub, https://cli.github.com/manual/
 * @returns what was done, in words
 */
export function deliverReport({ body, hasDead }: LinkReport, gh: Program): string {
  const open = JSON.parse(
    gh([
      'issue',
      'list',
      '--app',
      'github-actions',
      '--state',
      'open',
      '--limit',
      '1000',
      '--json',
      'number,title,body',
    ]),
  ) as { number: number; title: string; body: string }[];
  const issue = open.find(({ title }) => title === TITLE);
  if (!hasDead) {
    if (issue === undefined) return 'No dead links.';
    gh(['issue', 'close', String(issue.number), '--comment', 'All links lead somewhere again.']);
    return `No dead links: issue #${issue.number} closed.`;
  }
  if (issue === undefined)
    return `Opened ${gh(['issue', 'create', '--title', TITLE, '--body-file', '-'], body).trim()}`;
  if (issue.body.replaceAll('\r\n', '\n').trim() === body.trim())
    return `Nothing new for issue #${issue.number}.`;
  gh(['issue', 'edit', String(issue.number), '--body-file', '-'], body);
  return `Renewed issue #${issue.number}.`;
}

const TITLE = 'Links that lead nowhere';
