import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../scripts/check/check.ts';
import { fixLibrary } from '../../../src/library/fix-library.ts';
import { reportAsText } from '../../../scripts/check/reports/text.ts';
import { readLibrary } from '../../../src/library/read-library.ts';
import { checkLibrary } from '../../../src/rules/index.ts';
import { inContentFolder, type Files } from '../../library/in-content-folder.ts';
import { libraryOf } from '../../rules/library-of.ts';
import { paper, topic } from '../../rules/sample-entries.ts';
import { LIST } from '../../list.ts';

const TOPICS = { 'topics/neuroscience.md': topic(), 'topics/robotics.md': topic() };

describe('fixLibrary', () => {
  it('mends several things in one file, one after the other where they are in each other', () => {
    const typed = [
      '---',
      'arxiv: 2405.00010 ',
      'title: "A title"',
      '# when it came',
      'added: "2024-05-31"  ',
      'topics: [Neurosciense, robotics]   # both',
      "doi: 'https://doi.org/10.1000/xyz'",
      '---',
      '',
      'Text  ',
      'stays.',
    ];
    expect(fixed(typed.join('\n'))).toBe(
      [
        '---',
        'title: "A title"',
        '# when it came',
        'added: "2024-05-31"',
        'topics: [neuroscience, robotics]   # both',
        'arxiv: "2405.00010"',
        'doi: "10.1000/xyz"',
        '---',
        '',
        'Text  ',
        'stays.',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['broken YAML', '---\ntitle: A: B  \narxiv: 2405.00010\n---\nText.'],
    ['code', '---js\n{ title: 1 }\n---\nText.  '],
    ['no frontmatter', 'Text.'],
    ['tags', '---\narxiv: !!js/function 1\n---\n'],
    ['aliases', '---\nvenue: &v 1\ntitle: *v\n---\n'],
  ])('leaves alone a file with %s', (_, text) => {
    expect(fixed(text)).toBeUndefined();
  });

  it('does not guess', () => {
    const lines = ['topics: [neuro, robot, roboticss, robotics]', 'arxiv: "2313.00136"', 'venue: [1]'];
    expect(fixed(paper(lines))).toBeUndefined();
  });

  it('changes nothing but what it says, whatever the fields and their order, and nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(LINES),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom(...ENDS),
        (lines, newline, end) => {
          const text = ['---', ...lines.flat(), '---', '', BODY].join('\n') + end;
          const library = libraryOf({ ...TOPICS, 'papers/a.md': text.replaceAll('\n', newline) });
          const [file] = fixLibrary(library, () => true);
          const again = libraryOf({ ...TOPICS, 'papers/a.md': file?.text ?? text });
          expect(fixLibrary(again, () => true)).toEqual([]);
          expect(again.papers[0]?.body).toEqual(
            expect.objectContaining({
              main: library.papers[0]?.body.main,
              notes: library.papers[0]?.body.notes,
            }),
          );
          expect(normal(again.papers[0]?.data)).toEqual(normal(library.papers[0]?.data));
          expect((file?.text ?? text).match(/# \w+/g)?.toSorted()).toEqual(text.match(/# \w+/g)?.toSorted());
        },
      ),
    );
  });
});

describe('check --fix', () => {
  const files = {
    ...TOPICS,
    'papers/a.md': paper(['topics: [neuroscience]', 'arxiv: 2405.00010']),
    'papers/b.md': paper(['topics: [robotcs, robotics]']).replace('A title', 'Another'),
    'papers/c.md': paper(['topics: [robotics]', 'doi: doi:10.1000/x']).replace('A title', 'A third'),
  };

  it('writes what it mended, says so, and shows what is left', () => {
    run(files, (folder, fix) => {
      expect(fix()).toMatchInlineSnapshot(`
        "content/papers/a.md:5:8  fixed  quoted-identifier
          Put \`2405.00010\` in quotes.

        content/papers/c.md:5:6  fixed  quoted-identifier
          Put \`10.1000/x\` in place of \`doi:10.1000/x\`.

        content/papers/b.md:4:10  error  topic-exists
          Unexpected topic \`robotcs\`, expected the name of a file in content/topics/.
          Did you mean \`robotics\`?

        Fixed 2 problems in 2 files.
        3 papers, 2 topics: 1 error."
      `);
      expect(fs.readFileSync(`${folder}/papers/a.md`, 'utf8')).toContain('arxiv: "2405.00010"\n');
      const first = texts(folder);
      expect(fix()).not.toContain('Fixed');
      expect(texts(folder)).toEqual(first);
    });
  });

  it('mends only the files that are named', () => {
    run(files, (folder, fix) => {
      fix('papers/c.md');
      expect(fs.readFileSync(`${folder}/papers/a.md`, 'utf8')).toBe(files['papers/a.md']);
      expect(fs.readFileSync(`${folder}/papers/c.md`, 'utf8')).toContain('doi: "10.1000/x"\n');
    });
  });

  it('leaves no other files behind, and keeps the mode of those it writes', () => {
    run(files, (folder, fix) => {
      fs.chmodSync(`${folder}/papers/a.md`, 0o640);
      fix();
      expect(fs.readdirSync(`${folder}/papers`)).toEqual(['a.md', 'b.md', 'c.md']);
      if (process.platform !== 'win32') expect(fs.statSync(`${folder}/papers/a.md`).mode & 0o777).toBe(0o640);
    });
  });

  it('mends a copy of the whole list that was spoilt, back to the letter', () => {
    const papers = fs.readdirSync(`${LIST}/papers`).map((name) => `papers/${name}`);
    const good = Object.fromEntries(
      [...papers, ...fs.readdirSync(`${LIST}/topics`).map((name) => `topics/${name}`)].map((name) => [
        name,
        fs.readFileSync(path.join(LIST, name), 'utf8'),
      ]),
    );
    const spoilt = Object.fromEntries(
      Object.entries(good).map(([name, text], index) => [
        name,
        name.startsWith('papers/') ? spoil(text, index) : text,
      ]),
    );
    expect(spoilt).not.toEqual(good);
    inContentFolder(spoilt, (folder) => {
      check(folder, { files: [], changed: false, fix: true });
      expect(texts(folder)).toMatchObject(good);
      const rules = checkLibrary(readLibrary(folder)).map(({ rule, severity }) => `${rule} ${severity}`);
      expect(rules.filter((rule) => rule.endsWith('error'))).toEqual([]);
    });
  });
});

/** The text of a paper after all fixes; undefined where there are none. */
function fixed(text: string): string | undefined {
  return fixLibrary(libraryOf({ ...TOPICS, 'papers/a.md': text }), () => true).find(({ file }) =>
    file.endsWith('/a.md'),
  )?.text;
}

function run(files: Files, use: (folder: string, fix: (...names: string[]) => string) => void): void {
  inContentFolder(files, (folder) =>
    use(folder, (...names) => {
      const named = names.map((name) => `${folder}/${name}`);
      return reportAsText(check(folder, { files: named, changed: false, fix: true })).replaceAll(
        folder,
        'content',
      );
    }),
  );
}

function texts(folder: string): Record<string, string> {
  const names = ['papers', 'topics'].flatMap((part) =>
    fs.readdirSync(path.join(folder, part)).map((name) => `${part}/${name}`),
  );
  return Object.fromEntries(names.map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]));
}

/** Spoils a good entry in one of the ways that can be mended without judgement. */
function spoil(text: string, index: number): string {
  const ways = [
    (good: string) => good.replaceAll('\n', '\r\n'),
    (good: string) => good.replace(/^arxiv: "(.*)"/m, 'arxiv: $1  '),
    (good: string) => `\uFEFF${good.replace(/^arxiv: "(.*)"/m, 'arxiv: "https://arxiv.org/abs/$1v3"')}\n\n`,
    (good: string) => good.replace(/^---\n([^]*?)(^added: .*\n)/m, '---\n$2$1'),
    (good: string) => good.replace(/^(topics: \[\w)(\w)/m, '$1$2$2').trimEnd(),
  ];
  return ways[index % ways.length]?.(text) ?? text;
}

/** Values as they are meant: a number is what was typed, an address its identifier. */
function normal(data: unknown): unknown {
  return JSON.parse(
    JSON.stringify(data)
      .replace(/:2405\.0001(?=[,}])/, ':"2405.00010"')
      .replace(/https:..doi.org./, '')
      .replace('neurosciense', 'neuroscience'),
  ) as unknown;
}

const LINES = [
  ['# one', 'title: "A: B" # two'],
  ['added: "2024-05-31"  '],
  ['# three', '# four', 'topics:', '  - neurosciense', '  # five', '  - robotics  '],
  ['arxiv:   2405.00010', ''],
  ['doi: https://doi.org/10.1000/xyz'],
  ['summary: |+', '  One  ', '', '  # no comment', ''],
  ['venue: >-', '  A', '  B', '', '# six'],
  ['links: { code: https://example.org/ }'],
  ['zzz: [1,', '  2] # seven'],
];
const BODY = 'Text  \nand  more.\n\n    code  \n\n## Notes\n\nMy\twords.';
const ENDS = ['', '\n', '\n\n \n'];
