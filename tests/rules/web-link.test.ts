import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper, topic } from './sample-entries.ts';

describe('web-link', () => {
  it('accepts https in fields; http and mail in bodies too', () => {
    const body = [
      'See [this](https://example.org/a?b=c#d), [that](http://example.org), <https://example.org>,',
      '<ada@example.org> and [the other][1].',
      '',
      '[1]: https://example.org/',
    ].join('\n');
    const lines = ['links:', '  code: https://example.org/code?a=b#c'];
    expect(reportOf('web-link', { 'papers/a.md': paper(lines, body), 'topics/x.md': topic() })).toBe('');
  });

  it('refuses http in links, and shows what to type', () => {
    expect(link('code: http://example.org/code')).toMatchInlineSnapshot(`
      "content/papers/a.md:5:9  error  web-link
        Unexpected \`http://example.org/code\` for \`links.code\`, expected a full address that begins with \`https://\`.
        Type code: https://example.org/code"
    `);
  });

  it('refuses what is no full address', () => {
    expect(link('code: github.com/ada/engine')).toMatchInlineSnapshot(`
      "content/papers/a.md:5:9  error  web-link
        Unexpected \`github.com/ada/engine\` for \`links.code\`, expected a full address that begins with \`https://\`.
        Copy the address from the browser, or leave links.code out."
    `);
    expect(link('pdf: ../paper.pdf')).toMatchInlineSnapshot(`
      "content/papers/a.md:5:8  error  web-link
        Unexpected \`../paper.pdf\` for \`links.pdf\`, expected a full address that begins with \`https://\`.
        Copy the address from the browser, or leave links.pdf out."
    `);
    expect(link('project: https://localhost:4321/')).toMatchInlineSnapshot(`
      "content/papers/a.md:5:12  error  web-link
        Unexpected \`https://localhost:4321/\` for \`links.project\`, expected a full address that begins with \`https://\`.
        Copy the address from the browser, or leave links.project out."
    `);
  });

  it('refuses scripts, passwords and spaces', () => {
    expect(link('project: javascript:alert(1)')).toMatchInlineSnapshot(`
      "content/papers/a.md:5:12  error  web-link
        Unexpected \`javascript:alert(1)\` for \`links.project\`, expected a full address that begins with \`https://\`.
        Copy the address from the browser, or leave links.project out."
    `);
    expect(link('code: https://ada:secret@example.org/')).toMatchInlineSnapshot(`
      "content/papers/a.md:5:9  error  web-link
        Unexpected user name in \`https://ada:secret@example.org/\` for \`links.code\`, expected an address without one: it leads to \`example.org\`.
        Open the page that is meant, and copy its address from the browser."
    `);
    expect(link('code: https://ada@example.org/')).toMatchInlineSnapshot(`
      "content/papers/a.md:5:9  error  web-link
        Unexpected user name in \`https://ada@example.org/\` for \`links.code\`, expected an address without one: it leads to \`example.org\`.
        Open the page that is meant, and copy its address from the browser."
    `);
    expect(link('code: https://example.org/a b')).toMatchInlineSnapshot(`
      "content/papers/a.md:5:9  error  web-link
        Unexpected \`https://example.org/a b\` for \`links.code\`, expected a full address that begins with \`https://\`.
        Copy the address from the browser, or leave links.code out."
    `);
  });

  it('names the link in a group on one line', () => {
    const lines = ['links: { code: https://example.org/, pdf: http://example.org/a.pdf }'];
    expect(reportOf('web-link', { 'papers/a.md': paper(lines) })).toMatchInlineSnapshot(`
      "content/papers/a.md:4:43  error  web-link
        Unexpected \`http://example.org/a.pdf\` for \`links.pdf\`, expected a full address that begins with \`https://\`.
        Type pdf: https://example.org/a.pdf"
    `);
  });

  it('refuses a script behind a link of the body, however it is written', () => {
    const body = [
      'One [click](javascript:alert(1)),',
      'two [click](JavaScript&#58;alert(1)),',
      'three <javascript:alert(1)>,',
      'four [x](data:text/html,x) and [five][1].',
      '',
      '[1]: vbscript:x',
    ].join('\n');
    expect(reportOf('web-link', { 'papers/a.md': paper([], body) })).toMatchInlineSnapshot(`
      "content/papers/a.md:6:5  error  web-link
        Unexpected link to \`javascript:alert(1)\`, expected a full address that begins with \`https://\`.
        Copy the address from the browser; to name another paper of the list, write [@its-id].

      content/papers/a.md:7:5  error  web-link
        Unexpected link to \`JavaScript:alert(1)\`, expected a full address that begins with \`https://\`.
        Copy the address from the browser; to name another paper of the list, write [@its-id].

      content/papers/a.md:8:7  error  web-link
        Unexpected link to \`javascript:alert(1)\`, expected a full address that begins with \`https://\`.
        Copy the address from the browser; to name another paper of the list, write [@its-id].

      content/papers/a.md:9:6  error  web-link
        Unexpected link to \`data:text/html,x\`, expected a full address that begins with \`https://\`.
        Copy the address from the browser; to name another paper of the list, write [@its-id].

      content/papers/a.md:11:1  error  web-link
        Unexpected link to \`vbscript:x\`, expected a full address that begins with \`https://\`.
        Copy the address from the browser; to name another paper of the list, write [@its-id]."
    `);
  });

  it('refuses local files and pages in notes and introductions', () => {
    const files = {
      'papers/a.md': paper([], 'Text.\n\n## Notes\n\nSee [b](b.md).'),
      'topics/x.md': topic([], 'See [a](/papers/a/).'),
    };
    expect(reportOf('web-link', files)).toMatchInlineSnapshot(`
      "content/papers/a.md:10:5  error  web-link
        Unexpected link to \`b.md\`, expected a full address that begins with \`https://\`.
        Copy the address from the browser; to name another paper of the list, write [@its-id].

      content/topics/x.md:6:5  error  web-link
        Unexpected link to \`/papers/a/\`, expected a full address that begins with \`https://\`.
        Copy the address from the browser; to name another paper of the list, write [@its-id]."
    `);
  });

  it('refuses an address that leads elsewhere than it seems to, in fields and in texts', () => {
    const body =
      "At https://arxiv.org'@evil.example/x, [there](https://127.0.0.1/) and <https://аrxiv.org/>.";
    const lines = [
      'links:',
      `  code: "https://github.com'@evil.example/x"`,
      '  pdf: https://аrxiv.org/a.pdf',
    ];
    expect(reportOf('web-link', { 'papers/a.md': paper(lines, body) })).toMatchInlineSnapshot(`
      "content/papers/a.md:5:9  error  web-link
        Unexpected user name in \`https://github.com'@evil.example/x\` for \`links.code\`, expected an address without one: it leads to \`evil.example\`.
        Open the page that is meant, and copy its address from the browser.

      content/papers/a.md:6:8  error  web-link
        Unexpected letters of Latin and Cyrillic in the host of \`https://аrxiv.org/a.pdf\` for \`links.pdf\`, expected those of one script: it leads to \`xn--rxiv-43d.org\`.
        Open the page that is meant, and copy its address from the browser.

      content/papers/a.md:9:4  error  web-link
        Unexpected user name in \`https://arxiv.org'@evil.example/x\`, expected an address without one: it leads to \`evil.example\`.
        Open the page that is meant, and copy its address from the browser.

      content/papers/a.md:9:39  error  web-link
        Unexpected IP address in \`https://127.0.0.1/\`, expected the name of a host in the place of \`127.0.0.1\`.
        Open the page that is meant, and copy its address from the browser.

      content/papers/a.md:9:71  error  web-link
        Unexpected letters of Latin and Cyrillic in the host of \`https://аrxiv.org/\`, expected those of one script: it leads to \`xn--rxiv-43d.org\`.
        Open the page that is meant, and copy its address from the browser."
    `);
  });

  it.each([
    "https://a.org'@b.org/",
    'https://a.org,@b.org/',
    'https://a.org;x@b.org',
    'https://a.org)@b.org/',
  ])('finds the user name of a bare %s whatever else the text has', (address) => {
    for (const text of [`At ${address} here.`, `At ${address} and [@a].`, `"${address}"`])
      expect(reportOf('web-link', { 'papers/a.md': paper([], text) })).toContain('Unexpected user name');
  });

  it('refuses a bare address as it refuses one in brackets', () => {
    const bare = reportOf('web-link', { 'papers/a.md': paper([], 'At https://localhost/a here.') });
    const bracketed = reportOf('web-link', { 'papers/a.md': paper([], 'At <https://localhost/a> here.') });
    expect(bare).toBe(bracketed);
  });

  it('refuses addresses of the site that are none', () => {
    const site = [
      'title: A',
      'description: B',
      'url: example.org',
      'repository: git@example.org:ada/list.git',
      'editor: { name: Ada, url: http://example.org/ada }',
    ].join('\n');
    expect(reportOf('web-link', { 'site.yaml': site })).toMatchInlineSnapshot(`
      "content/site.yaml:3:6  error  web-link
        Unexpected \`example.org\` for \`url\`, expected a full address that begins with \`https://\`.
        Copy the address from the browser, or leave url out.

      content/site.yaml:4:13  error  web-link
        Unexpected \`git@example.org:ada/list.git\` for \`repository\`, expected a full address that begins with \`https://\`.
        Copy the address from the browser, or leave repository out.

      content/site.yaml:5:27  error  web-link
        Unexpected \`http://example.org/ada\` for \`editor.url\`, expected a full address that begins with \`https://\`.
        Type url: https://example.org/ada"
    `);
  });

  it.each(['news@example.org', 'https://lists.example.org/subscribe?list=a'])(
    'accepts %s where a mailbox will do',
    (contact) => {
      expect(newsletter(contact)).toBe('');
    },
  );

  it('refuses a newsletter that is neither a page nor a mailbox, and shows what to type', () => {
    expect(newsletter('mailto:news@example.org')).toMatchInlineSnapshot(`
      "content/site.yaml:4:13  error  web-link
        Unexpected \`mailto:news@example.org\` for \`newsletter\`, expected a full address that begins with \`https://\`, or that of a mailbox.
        Type newsletter: news@example.org"
    `);
    expect(newsletter('http://lists.example.org/')).toMatchInlineSnapshot(`
      "content/site.yaml:4:13  error  web-link
        Unexpected \`http://lists.example.org/\` for \`newsletter\`, expected a full address that begins with \`https://\`, or that of a mailbox.
        Type newsletter: https://lists.example.org/"
    `);
    expect(newsletter('the first Monday of the month')).toMatchInlineSnapshot(`
      "content/site.yaml:4:13  error  web-link
        Unexpected \`the first Monday of the month\` for \`newsletter\`, expected a full address that begins with \`https://\`, or that of a mailbox.
        Copy the address from the browser, or leave newsletter out."
    `);
    expect(newsletter('news@localhost')).toMatchInlineSnapshot(`
      "content/site.yaml:4:13  error  web-link
        Unexpected \`news@localhost\` for \`newsletter\`, expected a full address that begins with \`https://\`, or that of a mailbox.
        Copy the address from the browser, or leave newsletter out."
    `);
  });
});

function newsletter(contact: string): string {
  const site = `title: A\ndescription: B\nurl: https://example.org/\nnewsletter: ${contact}\n`;
  return reportOf('web-link', { 'site.yaml': site });
}

function link(line: string): string {
  return reportOf('web-link', { 'papers/a.md': paper(['links:', `  ${line}`]) });
}
