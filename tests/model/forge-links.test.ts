import { describe, expect, it } from 'vitest';
import { editLink, issueLink } from '../../src/model/forge-links.ts';

describe('editLink', () => {
  it.each([
    ['https://github.com/ada/list', 'https://github.com/ada/list/edit/main/content/papers/a.md'],
    ['https://github.com/ada/list.git', 'https://github.com/ada/list/edit/main/content/papers/a.md'],
    ['https://github.com/ada/list/', 'https://github.com/ada/list/edit/main/content/papers/a.md'],
    ['https://gitlab.com/ada/list', 'https://gitlab.com/ada/list/-/edit/main/content/papers/a.md'],
    [
      'https://gitlab.example.org/g/s/list',
      'https://gitlab.example.org/g/s/list/-/edit/main/content/papers/a.md',
    ],
    ['https://codeberg.org/ada/list', 'https://codeberg.org/ada/list/_edit/main/content/papers/a.md'],
    [
      'https://gitea.example.org/ada/list',
      'https://gitea.example.org/ada/list/_edit/main/content/papers/a.md',
    ],
  ])('of %s is %s', (repository, link) => {
    expect(editLink(repository, 'content/papers/a.md')).toBe(link);
  });

  it('escapes what an address cannot hold', () => {
    expect(editLink('https://github.com/ada/list', 'my content/a#b.md')).toBe(
      'https://github.com/ada/list/edit/main/my%20content/a%23b.md',
    );
  });
});

describe('issueLink', () => {
  it.each([
    ['https://github.com/ada/list/', 'https://github.com/ada/list/issues/new', 'title', 'body'],
    ['https://codeberg.org/ada/list.git', 'https://codeberg.org/ada/list/issues/new', 'title', 'body'],
    [
      'https://gitlab.com/ada/list',
      'https://gitlab.com/ada/list/-/issues/new',
      'issue[title]',
      'issue[description]',
    ],
  ])('of %s fills in the form', (repository, form, title, text) => {
    const url = new URL(issueLink(repository, 'A & B?', 'One\n#2'));
    expect(url.origin + url.pathname).toBe(form);
    expect(Object.fromEntries(url.searchParams)).toEqual({ [title]: 'A & B?', [text]: 'One\n#2' });
  });
});
