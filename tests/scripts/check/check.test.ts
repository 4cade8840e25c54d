import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../../scripts/check/check.ts';
import { reportAsText } from '../../../scripts/check/reports/text.ts';
import { hasErrors } from '../../../src/model/issues.ts';
import { inContentFolder, type Files } from '../../library/in-content-folder.ts';
import { paper, topic } from '../../rules/sample-entries.ts';

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
    expect(run(GOOD)).toEqual({ text: '2 papers, 1 topic: no problems.', failed: false });
  });

  it('shows every error of one run with its true position, and counts them', () => {
    const { text, failed } = run(BROKEN);
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
    expect(failed).toBe(true);
  });

  it('shows warnings, and lets them pass', () => {
    expect(run({ ...GOOD, 'topics/y.md': topic() })).toMatchInlineSnapshot(`
      {
        "failed": false,
        "text": "content/topics/y.md  warning  topic-not-empty
        Unexpected topic \`y\` without papers, expected at least one paper that names it.
        Add y to the topics of a paper, or delete the file.

      2 papers, 2 topics: 1 warning.",
      }
    `);
  });

  it('shows only the findings in the files that are named, and says that there are others', () => {
    const { text, failed } = run(BROKEN, 'papers/d.md', 'papers/a.md');
    expect(text).toMatchInlineSnapshot(`
      "content/papers/d.md:5:8  error  quoted-identifier
        Unexpected number for \`arxiv\`, expected text: YAML reads \`2405.00010\` as a number and drops its zeros.
        Put it in quotes: arxiv: "2405.00010"

      2 files: 1 error.
      2 errors in other files; npm run check shows them."
    `);
    expect(failed).toBe(true);
  });

  it('passes a good file among broken ones', () => {
    expect(run(BROKEN, 'papers/a.md')).toEqual({
      text: '1 file: no problems.\n3 errors in other files; npm run check shows them.',
      failed: false,
    });
  });

  it('holds a named file against the whole list', () => {
    const duplicate = { ...GOOD, 'papers/b.md': GOOD['papers/a.md'] };
    expect(run(duplicate, 'papers/b.md').text).toContain('content/papers/a.md has the same title');
  });

  it('takes site.yaml, topics and files that do not belong, by relative paths too', () => {
    inContentFolder({ ...GOOD, 'papers/unexpected.txt': '' }, (folder) => {
      const file = (name: string): string => path.relative('.', path.join(folder, name));
      expect(checked(folder, file('site.yaml'), file('topics/x.md'))).toMatch(/^2 files: no problems\./);
      expect(checked(path.relative('.', folder), `${folder}/papers/a.md`)).toMatch(/^1 file: no problems\./);
      expect(checked(folder, file('papers/unexpected.txt'))).toContain('file-name');
    });
  });

  it('says what to type when a file is not there', () => {
    expect(() => run(GOOD, 'papers/a.md', 'papers/aa.md')).toThrowErrorMatchingInlineSnapshot(`
      [Error: Unexpected \`content/papers/aa.md\`, expected files of content/papers/, topics/, paths/ or about/.
      Did you mean \`content/papers/a.md\`, \`content/papers/b.md\` or \`content/topics/x.md\`?]
    `);
    expect(() => run(GOOD, 'topics/zoology-and-more.md')).toThrowErrorMatchingInlineSnapshot(`
      [Error: Unexpected \`content/topics/zoology-and-more.md\`, expected files of content/papers/, topics/, paths/ or about/.
      Name the file as git shows it: npm run check -- content/papers/some-paper.md]
    `);
  });

  it('says what to set when the folder is not there', () => {
    expect(() => checked('no/such/folder')).toThrowErrorMatchingInlineSnapshot(`
      [Error: Unexpected content folder \`no/such/folder\`: there is no such folder.
      Set CONTENT_DIR to the folder that holds papers/, topics/ and site.yaml.]
    `);
  });
});

describe('the command', () => {
  it('ends with 0, with 1 for errors, and with 2 for what it does not know', () => {
    expect(command(GOOD)).toMatchObject({
      status: 0,
      stdout: '2 papers, 1 topic: no problems.\n',
      stderr: '',
    });
    expect(command(BROKEN)).toMatchObject({ status: 1, stdout: '' });
    expect(command(BROKEN, '--format', 'json')).toMatchObject({ status: 1, stderr: '' });
    expect(command(GOOD, '--fxi')).toMatchObject({ status: 2, stdout: '' });
    expect(command(GOOD, 'nothing.md')).toMatchObject({ status: 2, stdout: '' });
  });

  it('lists the rules and explains itself on one screen', () => {
    const rules = command(GOOD, '--rules').stdout;
    expect(rules).toContain(
      'topic-exists               error    fix  Each topic is a file in `content/topics/`',
    );
    expect(rules.split('\n').length).toBeLessThan(60);
    expect(command(GOOD, '--help').stdout).toContain('Usage: npm run check');
  });
});

/** A run over these files, shown as if they lay in `content`. */
function run(files: Files, ...names: string[]): { text: string; failed: boolean } {
  return inContentFolder(files, (folder) => {
    try {
      const report = check(folder, {
        files: names.map((name) => `${folder}/${name}`),
        changed: false,
        fix: false,
      });
      return { text: reportAsText(report).replaceAll(folder, 'content'), failed: hasErrors(report.issues) };
    } catch (error) {
      throw new Error((error as Error).message.replaceAll(folder, 'content'), { cause: error });
    }
  });
}

function checked(folder: string, ...files: string[]): string {
  return reportAsText(check(folder, { files, changed: false, fix: false }));
}

function command(files: Files, ...args: string[]): { status: number; stdout: string; stderr: string } {
  return inContentFolder(files, (folder) => {
    const output = { stdout: path.join(folder, '.out'), stderr: path.join(folder, '.err') };
    const stdio = [fs.openSync(output.stdout, 'w'), fs.openSync(output.stderr, 'w')];
    let status = 0;
    try {
      execFileSync(process.execPath, ['scripts/check.ts', ...args], {
        env: { ...process.env, CONTENT_DIR: folder },
        stdio: ['ignore', ...stdio],
      });
    } catch (error) {
      status = Number((error as { status?: number }).status);
    } finally {
      stdio.forEach((descriptor) => fs.closeSync(descriptor));
    }
    const [stdout = '', stderr = ''] = Object.values(output).map((file) => fs.readFileSync(file, 'utf8'));
    return { status, stdout, stderr };
  });
}
