import { describe, expect, it } from 'vitest';
import { judgeLinks } from '../../../scripts/links/judge-links.ts';
import { listLinks } from '../../../scripts/links/list-links.ts';
import { reportLinks } from '../../../scripts/links/report-links.ts';
import { formatIssues } from '../../../src/model/issues.ts';
import { libraryOf } from '../../rules/library-of.ts';
import { paper, topic } from '../../rules/sample-entries.ts';

const library = libraryOf({
  'papers/a.md': paper(
    [
      'topics: [x]',
      'arxiv: "2311.00136"',
      'doi: "10.1000/xyz"',
      'links:',
      '  code: https://a.example/code',
      '  pdf: javascript:alert(1)',
    ],
    'See [the data](https://b.example/data), and write to [us](mailto:a@b.example).\n\n## Notes\nhttps://a.example/code',
  ),
  'topics/x.md': topic([], 'By [somebody](http://c.example/).'),
  'site.yaml':
    'title: A\ndescription: B.\nurl: https://me.example/\nrepository: https://forge.example/lab/list\neditor: {name: Ada, url: https://ada.example/}\n',
});

it('lists the addresses of the list with their places, and no identifiers', () => {
  expect(
    listLinks(library).map(
      ({ url, file, position }) => `${file}:${position?.line}:${position?.column} ${url}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "content/papers/a.md:8:9 https://a.example/code",
      "content/papers/a.md:12:5 https://b.example/data",
      "content/papers/a.md:15:1 https://a.example/code",
      "content/topics/x.md:6:4 http://c.example/",
      "content/site.yaml:4:13 https://forge.example/lab/list",
      "content/site.yaml:5:26 https://ada.example/",
    ]
  `);
});

const issues = judgeLinks(
  listLinks(library),
  new Map([
    ['https://a.example/code', { kind: 'dead', reason: 'status 404' }],
    ['https://b.example/data', { kind: 'unclear', reason: 'status 403' }],
    ['http://c.example/', { kind: 'alive' }],
  ]),
);

it('says at each place what was found there, in the words of the check', () => {
  expect(formatIssues(issues)).toMatchInlineSnapshot(`
    "content/papers/a.md:8:9  error  link-alive
      Unexpected status 404 from \`https://a.example/code\`, expected a page.
      Find where it went, or look for a copy: https://web.archive.org/web/https://a.example/code

    content/papers/a.md:12:5  warning  link-alive
      Unexpected status 403 from \`https://b.example/data\`, expected a page.
      It may only be closed to programs: open it in the browser.

    content/papers/a.md:15:1  error  link-alive
      Unexpected status 404 from \`https://a.example/code\`, expected a page.
      Find where it went, or look for a copy: https://web.archive.org/web/https://a.example/code"
  `);
});

describe('the report for the forge', () => {
  it('shows what is dead, and apart from it what could not be told', () => {
    expect(reportLinks(issues)).toMatchInlineSnapshot(`
      {
        "body": "2 links of the list lead nowhere. This text is renewed every week, and the issue closes itself when all are mended. To check by hand: \`npm run check -- --links\`.

      \`\`\`text
      content/papers/a.md:8:9  error  link-alive
        Unexpected status 404 from \`https://a.example/code\`, expected a page.
        Find where it went, or look for a copy: https://web.archive.org/web/https://a.example/code

      content/papers/a.md:15:1  error  link-alive
        Unexpected status 404 from \`https://a.example/code\`, expected a page.
        Find where it went, or look for a copy: https://web.archive.org/web/https://a.example/code
      \`\`\`

      1 link could not be told: open them in the browser.

      \`\`\`text
      content/papers/a.md:12:5  warning  link-alive
        Unexpected status 403 from \`https://b.example/data\`, expected a page.
        It may only be closed to programs: open it in the browser.
      \`\`\`
      ",
        "hasDead": true,
      }
    `);
  });

  it('has nothing to do where nothing is dead', () => {
    expect(reportLinks(issues.filter(({ severity }) => severity === 'warning')).hasDead).toBe(false);
  });

  it('stays within what an issue can hold, and lets no address out of its block', () => {
    const url = `https://a.example/${'`'.repeat(8)}\n@everyone ${'x'.repeat(200)}`;
    const many = Array.from({ length: 2000 }, (_, n) => ({
      url,
      file: `content/papers/${n}.md`,
      position: undefined,
    }));
    const { body } = reportLinks(judgeLinks(many, new Map([[url, { kind: 'dead', reason: 'status 404' }]])));
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/\n\n\.\.\. and \d+ more\n/);
    expect(body).toContain(`\n${'`'.repeat(9)}text\n`);
    expect(body.trimEnd().endsWith(`\n${'`'.repeat(9)}`)).toBe(true);
  });
});
