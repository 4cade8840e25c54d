import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LIST } from '../../list.ts';
import { shellEnvironment, temporaryFolder } from '../build-site.ts';

/**
 * A copy of the project with all recipes of docs/architecture.md carried out, and the site of a list built by
 * it.
 */
const project = path.join(temporaryFolder(), 'project');
const site = path.join(project, 'dist');

beforeAll(() => {
  fs.mkdirSync(project);
  for (const name of PARTS) fs.cpSync(name, path.join(project, name), { recursive: true });
  fs.cpSync(LIST, path.join(project, 'content'), { recursive: true });
  fs.symlinkSync(path.resolve('node_modules'), path.join(project, 'node_modules'));
  const blocks = Array.from(fs.readFileSync('docs/architecture.md', 'utf8').matchAll(BLOCK));
  for (const { groups } of blocks) {
    const { language, file, text } = groups as Record<string, string>;
    if (language === 'diff') execFileSync('git', ['apply', '-'], { cwd: project, input: text });
    else if (file) fs.writeFileSync(path.join(project, file), text ?? '');
  }
  const entry = path.join(project, 'content/papers', FIRST);
  const text = fs.readFileSync(entry, 'utf8');
  const long = text.replace(/^title: .*$/m, `title: "${'Long '.repeat(80)}"`);
  fs.writeFileSync(entry, long.replace(/^doi:/m, 'license: CC BY 4.0\ndoi:'));
  run('scripts/docs.ts');
  run('scripts/build.ts', '--cache', path.join(project, 'cache'));
});

describe('the recipes of docs/architecture.md', () => {
  it('a field is checked, documented and shown', () => {
    expect(read(`dist/papers/${path.basename(FIRST, '.md')}/index.html`)).toContain('CC BY 4.0');
    expect(read('CONTRIBUTING.md')).toContain(
      '| `license` |  | The licence of the paper, such as CC BY 4.0. |',
    );
    expect(read('schemas/paper.schema.json')).toContain('"license"');
  });

  it('a format is published and named on the page about the data', () => {
    expect(read('dist/data/titles.txt').trim().split('\n')).toHaveLength(
      fs.readdirSync(`${LIST}/papers`).length,
    );
    expect(read('dist/data/index.html')).toContain('/data/titles.txt');
  });

  it('a rule reports and is documented', () => {
    expect(run('scripts/check.ts')).toContain(`content/papers/${FIRST}:2:8  warning  short-title`);
    expect(read('CONTRIBUTING.md')).toContain('### `short-title`');
  });

  it('a page is there, in the layout of the site', () => {
    expect(read('dist/titles/index.html')).toContain('<title>Titles · ');
    expect(fs.existsSync(site)).toBe(true);
  });
});

function run(script: string, ...options: string[]): string {
  return execFileSync(process.execPath, [script, ...options], {
    cwd: project,
    encoding: 'utf8',
    env: { ...shellEnvironment(), CONTENT_DIR: 'content' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function read(file: string): string {
  return fs.readFileSync(path.join(project, file), 'utf8');
}

/** An entry of the frozen list with a DOI, before which the new field belongs. */
const FIRST = 'amplifying-pathological-detection.md';
const PARTS = [
  'src',
  'scripts',
  'public',
  'schemas',
  'docs',
  'CONTRIBUTING.md',
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
];
const BLOCK = /^```(?<language>\w+)(?: file=(?<file>\S+))?\n(?<text>[\s\S]*?)^```$/gm;
