import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { writeFiles, type Files } from '../../library/in-content-folder.ts';
import { paper } from '../../rules/sample-entries.ts';
import { shellEnvironment, temporaryFolder } from '../build-site.ts';

const NOTES = 'A plain abstract of one sentence.\n\n## Notes\n\n';

/** Texts that show nothing, or as much as a text may have of what parsers take long for. */
const BODIES: Readonly<Record<string, string>> = {
  'a rule alone': `${NOTES}---`,
  'rules alone': '***',
  'a definition alone': `${NOTES}[a]: https://example.org/x`,
  'a footnote alone': `${NOTES}[^1]: A footnote.`,
  'a space alone': `${NOTES}&nbsp;`,
  'a link without text': `${NOTES}[](https://example.org/)`,
  'a heading without text': `${NOTES}#`,
  'code without text': `${NOTES}\`\`\`\n\`\`\``,
  'maths without text': `${NOTES}$$\n$$`,
  'emphasis that nothing closes': `${'*a_'.repeat(490)}${'x'.repeat(17_000)}`,
  'emphasis in emphasis': `${'*a **b '.repeat(165)}x${'** *'.repeat(165)}`,
  'stars around a letter': `a${'*'.repeat(490)}x${'*'.repeat(490)}`,
  'brackets that nothing opens': `${'\\[](p'.repeat(330)}${'x'.repeat(17_000)}`,
  'code that nothing closes': `${'x \\``{ '.repeat(49)}${'x'.repeat(19_000)}`,
  'instructions that nothing closes': `a ${'<?'.repeat(49)}${'x'.repeat(19_000)}`,
  'comments that nothing closes': `a ${'<!--'.repeat(49)}${'x'.repeat(19_000)}`,
  'headings line by line': 'a\n=\n'.repeat(490),
  'lines that go on a quote': `> a\n${'b\n'.repeat(990)}`,
  'lists in lists': Array.from({ length: 490 }, (_, n) => `${'  '.repeat(n % 15)}- a`).join('\n'),
  'a wide and sparse table': `${'|a'.repeat(40)}|\n${'|-'.repeat(40)}|\n${'|x|\n'.repeat(900)}`,
  'footnotes that stand for each other': `${'[^1]: [^1]\n\n'.repeat(90)}[^1]`,
  'formulas one by one': '$x$ '.repeat(4_900),
  'a long formula': `$${'x+'.repeat(2_400)}y$`,
  'fractions in fractions': `$${'\\frac{1}{'.repeat(45)}x${'}'.repeat(45)}$`,
  'a word without end': 'a'.repeat(19_900),
  'a word of capitals': 'A'.repeat(19_900),
  'words of hyphens': 'a-'.repeat(9_900),
  'acronyms without end': 'Neural Arc Search (NAS) '.repeat(820),
  'numbers without end': 'one hundred and '.repeat(1_200),
  'addresses of mail': 'a@a.'.repeat(4_900),
  'addresses in each other': 'www.a.org/('.repeat(1_700),
};

const TITLES: Readonly<Record<string, string>> = {
  'a script that no font has': '大型语言模型 النماذج',
  'a letter that is none': '\u0E33 😀',
  'colons without end': 'a:'.repeat(490),
  'formulas without end': '$x$ '.repeat(245),
  'a word without end': 'W'.repeat(990),
};

const FIELDS: Readonly<Record<string, string[]>> = {
  'a venue of spaces': [`venue: "A${' '.repeat(990)}b"`],
  'a venue of commas': [`venue: "${'A, '.repeat(330)}2024"`],
  'the oldest year': ['published: "1000-01-01"'],
  'a name without end': [`authors: ["${'Ann '.repeat(70)}Lee"]`],
  'five hundred authors': [
    `authors: [${Array.from({ length: 500 }, (_, n) => `Ann${'e'.repeat(n % 9)} Lee`).join(', ')}]`,
  ],
};

it(
  'what the check accepts at the limits of texts and fields is built, in the memory of a small machine',
  { timeout: 300_000 },
  async () => {
    const root = temporaryFolder();
    const papers = [
      ...Object.values(BODIES).map((body) => paper([], body)),
      ...Object.values(TITLES).map((title) => paper().replace('"A title"', JSON.stringify(title))),
      ...Object.values(FIELDS).map((fields) => paper(fields)),
    ].map((entry, index) => [
      `content/papers/p${index}.md`,
      entry.replace('"A title"', `"A title ${index}"`),
    ]);
    writeFiles(root, {
      'content/site.yaml': 'title: 列表\ndescription: "-"\nurl: https://example.org/größe/\n',
      ...(Object.fromEntries(papers) as Files),
    });
    const options = ['--out', path.join(root, 'site'), '--cache', path.join(root, 'cache')];
    const child = spawn(process.execPath, ['--max-old-space-size=512', 'scripts/build.ts', ...options], {
      env: { ...shellEnvironment(), CONTENT_DIR: path.join(root, 'content') },
      timeout: 120_000,
      killSignal: 'SIGKILL',
    });
    const [output, problems, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close') as Promise<[number | null]>,
    ]);
    expect(
      { code, errors: problems.match(/^\S+ {2}error {2}[^]*?(?=\n\n|$)/gm) ?? [] },
      problems.slice(-3_000),
    ).toEqual({
      code: 0,
      errors: [],
    });
    expect(output).toContain(`${papers.length} papers`);
  },
);
