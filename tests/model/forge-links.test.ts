import { describe, expect, it } from 'vitest';
import { editLink, issueLink } from '../../src/model/forge-links.ts';

describe('a link into the repository', () => {
  it.each([
    ['https://github.com/lab/list', 'https://github.com/lab/list/edit/main/content/papers/a.md'],
    ['https://github.com/lab/list.git', 'https://github.com/lab/list/edit/main/content/papers/a.md'],
    ['https://gitlab.com/lab/list/', 'https://gitlab.com/lab/list/-/edit/main/content/papers/a.md'],
    ['https://codeberg.org/lab/list', 'https://codeberg.org/lab/list/_edit/main/content/papers/a.md'],
  ])('opens the editor of %s', (repository, link) => {
    expect(editLink(repository, 'content/papers/a.md')).toBe(link);
  });

  it('opens the form for an issue, filled in, whatever the text holds', () => {
    const link = new URL(
      issueLink('https://github.com/lab/list', 'Problem with a', 'Title & "more"\nhttps://x.y/?a=b'),
    );
    expect(link.pathname).toBe('/lab/list/issues/new');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      title: 'Problem with a',
      body: 'Title & "more"\nhttps://x.y/?a=b',
    });
    expect(issueLink('https://gitlab.example/lab/list', 'A', 'B')).toBe(
      'https://gitlab.example/lab/list/-/issues/new?issue%5Btitle%5D=A&issue%5Bdescription%5D=B',
    );
  });
});
