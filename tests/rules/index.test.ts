import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLibrary, policy } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { libraryOf } from './library-of.ts';
import { paper, readingPath, topic } from './sample-entries.ts';

const rules = policy.map(([rule]) => rule);
const names = rules.map(({ name }) => name);

describe('policy', () => {
  it('has no name twice', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(rules)('has $name in the file of that name', async (rule) => {
    const { name } = rule;
    const module = (await import(`../../src/rules/${name}.ts`)) as Record<string, Rule>;
    expect(module[name.replace(/-./g, (part) => part.slice(1).toUpperCase())]).toBe(rule);
  });

  it('has every rule file, and every rule has its test', () => {
    expect(modules('../../src/rules/', '.ts')).toEqual(
      [...names, 'duplicates', 'index', 'quoting', 'rule'].toSorted(),
    );
    expect(modules('./', '.test.ts')).toEqual([...names, 'examples', 'index'].toSorted());
  });
});

it.each(rules)('$name says in a sentence what must hold', ({ holds, mends }) => {
  expect(holds).toMatch(/^[A-Z`].*\.$/);
  expect(mends ?? 'Nothing.').toMatch(/^[A-Z].*\.$/);
});

describe('checkLibrary', () => {
  it('is silent about a library without problems', () => {
    const library = libraryOf({
      'papers/a.md': paper(['topics: [x]'], 'As [@b] shows.'),
      'papers/b.md': paper(['topics: [x]']).replace('A title', 'Another'),
      'topics/x.md': topic(),
    });
    expect(checkLibrary(library)).toEqual([]);
  });

  it('gives the findings of all rules their rule and severity, sorted by file and position', () => {
    const issues = checkLibrary(
      libraryOf({
        'papers/b.md': paper(['topics: [y]', 'zzz: 1', 'arxiv: 2405.00010']),
        'papers/a.md': paper([], '[@c]'),
        'topics/x.md': topic(),
      }),
    );
    expect(
      issues.map(
        ({ file, position, severity, rule }) => `${file}:${position?.line ?? ''} ${severity} ${rule}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "content/papers/a.md: warning has-topic",
        "content/papers/a.md:6 error known-citation",
        "content/papers/b.md:2 error unique-title",
        "content/papers/b.md:4 error topic-exists",
        "content/papers/b.md:5 error known-keys",
        "content/papers/b.md:6 error quoted-identifier",
        "content/topics/x.md: warning topic-not-empty",
      ]
    `);
  });

  it.each([
    ['papers/a.md', paper],
    ['topics/a.md', topic],
    ['paths/a.md', readingPath],
  ])('holds %s against every rule for bodies, names and frontmatter', (name, entry) => {
    const body = '[@zzz] <b> $\\frac{$ [x](js:x)';
    const issues = checkLibrary(libraryOf({ [name]: entry([], body), [name.replace('a.md', 'A.md')]: '' }));
    const rules = issues.filter(({ file }) => file === `content/${name}`).map(({ rule }) => rule);
    expect(rules).toEqual(
      expect.arrayContaining(['known-citation', 'no-raw-html', 'readable-maths', 'web-link']),
    );
    const others = issues.filter(({ file }) => file.endsWith('A.md')).map(({ rule }) => rule);
    expect(others).toEqual(expect.arrayContaining(['file-name', 'valid-frontmatter']));
  });

  it('keeps every finding on its line, whatever stands in the values', () => {
    const text = '"two\\nlines\\e[31m"';
    const lines = [
      `authors: [${text}]`,
      `published: ${text}`,
      `topics: [${text}]`,
      `arxiv: ${text}`,
      `doi: ${text}`,
      `links: { code: ${text} }`,
      `aliases: [${text}]`,
      `featured: ${text}`,
      `${text}: 1`,
    ];
    const broken = paper(lines, '$$\n\\frac{\na\n$$\n\n<b\n>').replace('"A title"', text);
    const issues = checkLibrary(libraryOf({ 'papers/a.md': broken, 'papers/b.md': broken }));
    expect(new Set(issues.map(({ rule }) => rule)).size).toBeGreaterThan(10);
    expect(issues.filter(({ message, action }) => /\p{Cc}/u.test(message + action))).toEqual([]);
  });
});

function modules(folder: string, extension: string): string[] {
  return fs
    .readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length))
    .toSorted();
}
