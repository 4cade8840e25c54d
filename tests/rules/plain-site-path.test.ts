import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';

describe('plain-site-path', () => {
  it.each(['/', '/lists/neurons/', '/größe/', '/gr%C3%B6%C3%9Fe', '/a.b_c-d~/', '/读书/'])(
    'accepts the path %s',
    (path) => expect(site(path)).toBe(''),
  );

  it('refuses what an address has to escape', () => {
    expect(site('/my%20list/')).toMatchInlineSnapshot(`
      "content/site.yaml:3:6  error  plain-site-path
        Unexpected \`my%20list\` in the path of \`url\`, expected letters, digits, \`-\`, \`.\` and \`_\`.
        Publish the site below another path, such as https://example.org/reading-list/."
    `);
  });

  it.each(['/a%2Fb/', "/it's/", '/50%/', '/a,b/'])('refuses the path %s', (path) =>
    expect(site(path)).toContain('plain-site-path'),
  );
});

function site(path: string): string {
  return reportOf('plain-site-path', {
    'site.yaml': `title: A\ndescription: B\nurl: https://example.org${path}\n`,
  });
}
