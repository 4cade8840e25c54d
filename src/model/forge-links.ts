import { problemForm, suggestionForm, type IssueForm } from './issue-forms.ts';

/**
 * Returns the address at which a file can be edited. Links into a repository on a forge, by its address:
 * GitHub (and what copies its addresses), GitLab, Forgejo and Gitea (https://docs.github.com/en/repositories,
 * https://docs.gitlab.com/user/project/repository/web_editor/, https://forgejo.org/docs/latest/user/). The
 * branch is `main`.
 */
export function editLink(repository: string, file: string): string {
  const { base, kind } = readRepository(repository);
  return `${base}/${{ github: 'edit', gitlab: '-/edit', gitea: '_edit' }[kind]}/main/${encodePath(file)}`;
}

/** Returns the address at which a file can be read. */
export function fileLink(repository: string, file: string): string {
  const { base, kind } = readRepository(repository);
  return `${base}/${{ github: 'blob/main', gitlab: '-/blob/main', gitea: 'src/branch/main' }[kind]}/${encodePath(file)}`;
}

/** Returns the address of the form for suggesting a paper, filled in as far as is known. */
export function suggestLink(
  repository: string,
  answers: { paper?: string | undefined; topics?: string | undefined } = {},
): string {
  return formLink(repository, suggestionForm, suggestionForm.title, answers);
}

/**
 * Returns the address of the form for reporting a problem.
 * @param page its address; `about` goes into the title
 */
export function reportLink(
  repository: string,
  { page, about = '' }: { page?: string; about?: string } = {},
): string {
  return formLink(repository, problemForm, problemForm.title + about, { page });
}

/** Returns what the button is called that tells of all that happens to a repository. */
export function watchButton(repository: string): string {
  return readRepository(repository).kind === 'gitlab' ? 'Notification setting' : 'Watch';
}

/** Whether suggestions become pull requests by themselves: the workflows are those of GitHub. */
export function hasWorkflows(repository: string): boolean {
  return readRepository(repository).kind === 'github';
}

/**
 * The page for a new issue with a form of GitHub's, whose fields are filled in by their ids
 * (https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/creating-an-issue#creating-an-issue-from-a-url-query).
 * Other forges get the same headings as text.
 */
function formLink(
  repository: string,
  form: IssueForm,
  title: string,
  answers: Readonly<Record<string, string | undefined>>,
): string {
  const { base, kind } = readRepository(repository);
  const text = Object.entries(form.fields)
    .map(([id, label]) => `### ${label}\n\n${answers[id] ?? ''}`)
    .join('\n\n');
  const known = Object.entries(answers).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const query = {
    github: { template: form.file, title, ...Object.fromEntries(known) },
    gitlab: { 'issue[title]': title, 'issue[description]': text },
    gitea: { title, body: text },
  }[kind];
  const page = kind === 'gitlab' ? '-/issues/new' : 'issues/new';
  return `${base}/${page}?${new URLSearchParams(query).toString()}`;
}

function readRepository(address: string): { base: string; kind: 'github' | 'gitlab' | 'gitea' } {
  const base = address.replace(/\/+$/, '').replace(/\.git$/, '');
  const { hostname } = new URL(base);
  if (/gitlab/.test(hostname)) return { base, kind: 'gitlab' };
  return { base, kind: /codeberg|forgejo|gitea/.test(hostname) ? 'gitea' : 'github' };
}

function encodePath(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
