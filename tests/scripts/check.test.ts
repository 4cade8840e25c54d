import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../scripts/check/check.ts';
import { inContentFolder, type Files } from '../library/in-content-folder.ts';
import { paper, topic } from '../rules/sample-entries.ts';

const GOOD = {
  'papers/a.md': paper(['topics: [x]']),
  'papers/b.md': paper(['topics: [x]']).replace('A title', 'Another title'),
  'topics/x.md': topic(),
};
const BROKEN = {
  ...GOOD,
  'papers/c.md': '---\ntitle: One: Two\n---\nText.\n',
  'papers/d.md': paper(['topics: [x]', 'arxiv: 2405.00010']).replace('A title', 'A third title'),
  'papers/e.md': paper(['topics: [x]'], 'As\n[@aa] shows.').replace('A title', 'A fourth title'),
};

describe('check', () => {
  it('says so when there are no problems', () => {
    expect(run(GOOD)).toEqual({ text: '2 papers, 1 topic: no problems.', exitCode: 0 });
  });

  it('shows every error of one run with its true place, and counts them', () => {
    const { text, exitCode } = run(BROKEN);
    expect(text).toMatchInlineSnapshot(`
      "content/papers/c.md:2:8  error  valid-frontmatter
        Unexpected YAML, expected fields as \`key: value\`. Nested mappings are not allowed in compact mappings.
        Put text that holds a colon, a hash or a bracket in quotes: title: "A: B".

      content/papers/d.md:5:8  error  quoted-identifier
        Unexpected number for \`arxiv\`, expected text: YAML reads \`2405.00010\` as a number and drops its zeros.
        Put it in quotes: arxiv: "2405.00010"

      content/papers/e.md:8:1  error  known-citation
        Unexpected citation \`[@aa]\`, expected the name of a file in content/papers/.
        Did you mean \`a\`?

      5 papers, 1 topic: 3 errors."
    `);
    expect(exitCode).toBe(1);
  });

  it('shows warnings, and lets them pass', () => {
    expect(run({ ...GOOD, 'topics/y.md': topic() })).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "text": "content/topics/y.md  warning  topic-not-empty
        Unexpected topic \`y\` without papers, expected at least one paper that names it.
        Add y to the topics of a paper, or delete the file.

      2 papers, 2 topics: 1 warning.",
      }
    `);
  });

  it('shows only the findings in the files that are named', () => {
    const { text, exitCode } = run(BROKEN, 'papers/d.md', 'papers/a.md');
    expect(text).toMatchInlineSnapshot(`
      "content/papers/d.md:5:8  error  quoted-identifier
        Unexpected number for \`arxiv\`, expected text: YAML reads \`2405.00010\` as a number and drops its zeros.
        Put it in quotes: arxiv: "2405.00010"

      2 files: 1 error."
    `);
    expect(exitCode).toBe(1);
  });

  it('passes a good file among broken ones', () => {
    expect(run(BROKEN, 'papers/a.md')).toEqual({ text: '1 file: no problems.', exitCode: 0 });
  });

  it('holds a named file against the whole list', () => {
    const twin = { ...GOOD, 'papers/b.md': GOOD['papers/a.md'] };
    expect(run(twin, 'papers/b.md').text).toContain('content/papers/a.md has the same title');
  });

  it('takes site.yaml, topics and files that do not belong, by relative paths too', () => {
    inContentFolder({ ...GOOD, 'papers/stray.txt': '' }, (folder) => {
      const file = (name: string): string => path.relative('.', path.join(folder, name));
      expect(check(folder, [file('site.yaml'), file('topics/x.md')]).text).toBe('2 files: no problems.');
      expect(check(path.relative('.', folder), [`${folder}/papers/a.md`]).text).toBe('1 file: no problems.');
      expect(check(folder, [file('papers/stray.txt')]).text).toContain('file-name');
    });
  });

  it('says what to type when a file is not there', () => {
    expect(run(GOOD, 'papers/a.md', 'papers/aa.md')).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "text": "Unexpected \`content/papers/aa.md\`, expected files of content/papers/ or content/topics/.
      Name the file as git shows it: npm run check -- content/papers/some-paper.md",
      }
    `);
  });

  it('says what to set when the folder is not there', () => {
    expect(check('no/such/folder', [])).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "text": "Unexpected content folder \`no/such/folder\`: there is no such folder.
      Set CONTENT_DIR to the folder that holds papers/, topics/ and site.yaml.",
      }
    `);
  });
});

/** A run over these files, shown as if they lay in `content`. */
function run(files: Files, ...names: string[]): { text: string; exitCode: number } {
  return inContentFolder(files, (folder) => {
    const { text, exitCode } = check(
      folder,
      names.map((name) => `${folder}/${name}`),
    );
    return { text: text.replaceAll(folder, 'content'), exitCode };
  });
}
