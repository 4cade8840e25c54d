import fs from 'node:fs';
import path from 'node:path';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { defined } from '../../../src/model/defined.ts';
import { changesSince } from '../../../scripts/forge/changes.ts';
import { git, mergeBase } from '../../../scripts/forge/git.ts';
import { program } from '../../../scripts/forge/program.ts';
import { paperChanges } from '../../../scripts/pull-request/paper-changes.ts';
import { summary } from '../../../scripts/pull-request/summary.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { markdownProcessor } from '../../../src/markdown/processor.ts';
import { inContentFolder, type Files } from '../../library/in-content-folder.ts';
import { paper, topic } from '../../rules/sample-entries.ts';

/** An entry with a title and an abstract of its own, long enough for git to know it again. */
const titled = (title: string, lines = ['topics: [x]']): string =>
  paper(lines, `Abstract of ${title.slice(0, 6)}. `.repeat(20).trim()).replace('A title', title);
const BEFORE: Files = {
  'content/site.yaml': 'title: A\ndescription: B.\nurl: https://a.example/\n',
  'content/topics/x.md': topic(),
  'content/papers/a.md': titled('First'),
  'content/papers/b.md': titled('Second', ['topics: [x]', 'venue: ICLR 2023']),
  'content/papers/c.md': titled('Third'),
  'content/papers/d.md': titled('Fourth'),
  'README.md': 'Read.',
};

/** The summary for a branch that makes of one set of files another; `undefined` removes a file. */
function summaryOf(after: Files): string {
  return inContentFolder({ 'site.yaml': undefined, ...BEFORE }, (root) => {
    const run = git(root);
    const commit = (message: string): void => {
      run(['add', '--all']);
      run(['-c', 'user.name=A', '-c', 'user.email=a@b.example', 'commit', '--quiet', `--message=${message}`]);
    };
    run(['init', '--quiet', '--initial-branch=main']);
    commit('Before');
    run(['switch', '--quiet', '--create', 'branch']);
    for (const [name, text] of Object.entries(after)) {
      const file = path.join(root, name);
      if (text === undefined) fs.rmSync(file);
      else fs.writeFileSync(file, text);
    }
    commit('After');
    const { library, issues } = loadLibrary(`${root}/content`);
    const base = defined(mergeBase(run, 'main', 'HEAD'));
    const changes = changesSince(run, base, 'HEAD');
    const placed = changes.map((change) => ({ ...change, file: `${root}/${change.file}` }));
    const before = (file: string): string => run(['show', `${base}:${file.replace(`${root}/`, '')}`]);
    const papers = paperChanges(placed, library, before);
    return summary(papers, issues, changes.length - papers.length)
      .replaceAll(root, '')
      .replaceAll('/content', 'content');
  });
}

describe('the summary of a pull request', () => {
  it('shows what is added, changed, moved and removed, and what is to fix', () => {
    expect(
      summaryOf({
        'content/papers/new.md': titled('New', ['topics: [y]', 'venue: ICLR 2024']),
        'content/papers/b.md': titled('Second', [
          'topics: [x]',
          'venue: ICLR 2024',
          'summary: "It says so."',
        ]),
        'content/papers/c.md': undefined,
        'content/papers/third.md': titled('Third'),
        'content/papers/d.md': undefined,
        'README.md': 'Read this.',
      }),
    ).toMatchInlineSnapshot(`
      "# 1 paper added, 1 paper changed, 1 paper moved, 1 paper removed

      1 other file differs.

      ## Added

      **New**\\
      ICLR 2024\\
      Without a summary\\
      y\\
      content/papers/new\\.md

      ## Changed

      **Second**\\
      ICLR 2024\\
      It says so.\\
      x\\
      content/papers/b.md\\
      Changes: venue, summary.

      ## Moved

      **Third**\\
      Without a summary\\
      x\\
      content/papers/third.md\\
      Moved from c. Keep that address: aliases: \\[c]

      ## Removed

      **Fourth**\\
      Without a summary\\
      x\\
      content/papers/d.md\\
      Its address ends. If another entry takes its place, name it there: aliases: \\[d]

      ## What to fix

      \`\`\`text
      content/papers/new.md:4:10  error  topic-exists
        Unexpected topic \`y\`, expected the name of a file in content/topics/.
        Did you mean \`x\`?

      4 papers: 1 error.
      \`\`\`
      "
    `);
  });

  it('says how an entry that is corrected keeps its citation key', () => {
    const corrected = (lines: string[]): string =>
      summaryOf({
        'content/papers/a.md': titled('First', ['authors: [Ada Lovelace]', 'topics: [x]', ...lines]),
      });
    expect(corrected([])).toContain('People cite it as anonymousa. Keep that: key: anonymousa\n');
    expect(corrected(['key: anonymousa'])).not.toContain('People cite it as');
  });

  it('is content with the alias that keeps a former address', () => {
    const moved = summaryOf({
      'content/papers/c.md': undefined,
      'content/papers/third.md': titled('Third', ['topics: [x]', 'aliases: [c]']),
    });
    expect(moved).toContain('Moved from c, whose address leads here.');
    expect(moved).toContain('1 paper: no problems.');
    expect(moved).toContain('artifact `preview`');
  });

  it('names errors that a change makes in other files', () => {
    const text = summaryOf({ 'content/topics/x.md': undefined, 'README.md': 'Read this.' });
    expect(text).toMatch(
      /^# No paper is touched\n\n2 other files differ\.\n\nIn files that this does not touch:/,
    );
    expect(text).toContain('topic-exists');
    expect(text).not.toContain('artifact');
  });

  it('says when only the form of an entry changes', () => {
    const { 'content/papers/a.md': text } = BEFORE;
    expect(
      summaryOf({ 'content/papers/a.md': String(text).replace('"A title"', "'A title'") + '\n' }),
    ).toContain('Only its form changes.');
  });

  it('runs, shows and hides nothing of a hostile entry', async () => {
    const evil = [
      '<script>alert(1)</script>',
      '![x](https://tracker.example/x.png)',
      '# Approved by @octocat, closes #1',
      '```\\n::error::x',
      '\\u202e\\u200b',
      '</details>',
    ];
    const text = summaryOf({
      'content/papers/evil.md': titled(evil.join(' '), [
        `authors: [${evil.map((name) => `"${name}"`).join(', ')}]`,
        `topics: ["${evil.join('')}"]`,
        `summary: "${evil.join(' ')}"`,
      ]),
      'content/papers/js.md': '---js\nmodule.exports = require("fs").writeFileSync("pwned", "")\n---\nx\n',
    });
    expect(text).not.toMatch(/[\u202a-\u202e\u200b\u0000-\u0009\u000b-\u001f]/);
    const { code } = await (await markdownProcessor.createRenderer({ syntaxHighlight: false })).render(text);
    const names = new Set<string>();
    const look = ({ nodeName, childNodes = [] }: Tree): void => {
      names.add(nodeName);
      childNodes.forEach(look);
    };
    look(parseFragment(code));
    expect([...names].filter((name) => !PLAIN.has(name))).toEqual([]);
    expect(fs.existsSync('pwned')).toBe(false);
  });

  it('stays within what a forge shows', () => {
    const many = Object.fromEntries(
      Array.from({ length: 120 }, (_, n) => [
        `content/papers/n-${n}.md`,
        titled(`${n} ${'long '.repeat(2000)}`, ['topics: [z]']),
      ]),
    );
    const text = summaryOf(many);
    expect(text).toContain('# 120 papers added');
    expect(text).toContain('... and 70 more');
    expect(text.length).toBeLessThan(1_000_000);
  });

  it('says what to type where git does not know the other branch', () => {
    const node = program(process.execPath);
    expect(() => node(['scripts/pull-request.ts', 'no/such/branch'])).toThrow(
      'Unexpected branch `no/such/branch`, expected one that shares a commit with this one.\n' +
        'Type git fetch --unshallow origin, and name it as git branch --all does: npm run pull-request -- origin/main',
    );
  });
});

interface Tree {
  nodeName: string;
  childNodes?: Tree[];
}

const PLAIN = new Set([
  '#document-fragment',
  '#text',
  'h1',
  'h2',
  'div',
  'p',
  'br',
  'strong',
  'pre',
  'code',
  'a',
]);
