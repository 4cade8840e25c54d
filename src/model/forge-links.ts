/**
 * Links into a repository on a forge, by its address: GitHub (and what copies its addresses), GitLab, Forgejo and Gitea
 * (https://docs.github.com/en/repositories, https://docs.gitlab.com/user/project/repository/web_editor/,
 * https://forgejo.org/docs/latest/user/). The branch is `main`.
 */
export function editLink(repository: string, file: string): string {
  const base = repository.replace(/\/+$/, '').replace(/\.git$/, '');
  const path = file.split('/').map(encodeURIComponent).join('/');
  const { hostname } = new URL(base);
  if (/gitlab/.test(hostname)) return `${base}/-/edit/main/${path}`;
  if (/codeberg|forgejo|gitea/.test(hostname)) return `${base}/_edit/main/${path}`;
  return `${base}/edit/main/${path}`;
}

/** The form for a new issue on the forge, with its title and text filled in. */
export function issueLink(repository: string, title: string, text: string): string {
  const base = repository.replace(/\/+$/, '').replace(/\.git$/, '');
  if (/gitlab/.test(new URL(base).hostname)) {
    return `${base}/-/issues/new?${new URLSearchParams({ 'issue[title]': title, 'issue[description]': text }).toString()}`;
  }
  return `${base}/issues/new?${new URLSearchParams({ title, body: text }).toString()}`;
}
