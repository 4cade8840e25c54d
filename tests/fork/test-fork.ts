import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Repository } from '../scripts/upgrade/repository.ts';
import { makeFork } from './make-fork.ts';

/**
 * Makes a fork of the last commit of this checkout, runs in it everything that a change must pass, and
 * upgrades it to an upstream that has changed code and content.
 * `npm run test:fork -- lint check` runs only these of its steps before the upgrade.
 */
const STEPS = ['lint', 'types', 'check', 'build', 'test'];
const CODE = 'src/model/defined.ts';
/** So late that it is not before the news of the list, which were added today. */
const EDITION = '2999-12';
const named = process.argv.slice(2);
const unknown = named.filter((name) => !STEPS.includes(name));
if (unknown.length > 0) {
  console.error(
    `Unexpected ${unknown.join(', ')}, expected some of ${STEPS.join(', ')}, or nothing for all.`,
  );
  process.exit(2);
}

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-fork-'));
const results: { step: string; passed: boolean; seconds: number }[] = [];

const upstream = new Repository(path.join(root, 'upstream'));
upstream.git(['clone', '--quiet', process.cwd(), '.']);
const fork = makeFork(upstream.folder, path.join(root, 'fork'));
const inFork = (args: readonly string[]): boolean => {
  const shell = process.platform === 'win32';
  return (
    spawnSync('npm', args, { cwd: fork.folder, env: environment(), stdio: 'inherit', shell }).status === 0
  );
};

if (
  run('npm ci', () => inFork(['ci'])) &&
  run('npm run import', () => inFork(['run', 'import', '--', 'references.bib', '--topic', 'tides'])) &&
  run('npm run docs', () => inFork(['run', 'docs']))
) {
  fork.commit({ 'references.bib': undefined }, 'My list');
  run('npm run edition', () => inFork(['run', 'edition', '--', EDITION]));
  fork.commit({}, 'An edition');
  for (const step of STEPS) {
    if (named.length === 0 || named.includes(step)) run(`npm run ${step}`, () => inFork(['run', step]));
  }
  changeUpstream();
  const own = fork.ownFiles();
  const upgraded = run('npm run upgrade', () => inFork(['run', 'upgrade']));
  run('the own files are as they were', () => isDeepStrictEqual(fork.ownFiles(), own));
  run('the code is that of upstream', () => fork.files()[CODE] === upstream.files()[CODE]);
  if (upgraded) fork.git(['commit', '--quiet', '--no-edit']);
  run('nothing is left over', () => fork.git(['status', '--porcelain']) === '');
}

console.log('\nIn a fork:');
for (const { step, passed, seconds } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${seconds.toFixed(0).padStart(4)} s  ${step}`);
}
if (results.every(({ passed }) => passed)) fs.rmSync(root, { recursive: true });
else {
  console.error(`The fork is kept in ${fork.folder}`);
  process.exitCode = 1;
}

function run(step: string, act: () => boolean): boolean {
  console.log(`\n== ${step}, in a fork ==`);
  const start = performance.now();
  const passed = act();
  results.push({ step, passed, seconds: (performance.now() - start) / 1000 });
  return passed;
}

/** A newer upstream: another line of code, and its own list edited, shortened and extended. */
function changeUpstream(): void {
  const papers = Object.keys(upstream.ownFiles()).filter((name) => name.startsWith('content/papers/'));
  upstream.commit(
    {
      [CODE]: `${upstream.files()[CODE]}// A newer version.\n`,
      ...Object.fromEntries(papers.slice(0, 1).map((name) => [name, undefined])),
      ...Object.fromEntries(papers.slice(1, 2).map((name) => [name, 'Edited upstream.\n'])),
      'content/papers/added-upstream.md': 'Added upstream.\n',
      'content/topics/added-upstream.md': 'Added upstream.\n',
      'content/site.yaml': 'title: Upstream\n',
      'content/editions/2999-12/index.html': '<h1>Upstream</h1>\n',
      'CITATION.cff': 'title: Upstream\n',
      'README.md': 'Edited upstream.\n',
      'public/added-upstream.svg': '<svg/>\n',
    },
    'A newer version',
  );
}

/**
 * That of this process, without what would make the fork another list or npm believe it is in this folder.
 */
function environment(): NodeJS.ProcessEnv {
  const names =
    /^(?:npm_(?:package|lifecycle|config_local_prefix)|INIT_CWD$|(?:CONTENT_DIR|SITE_URL|BASE_PATH)$)/;
  const kept = Object.entries(process.env).filter(([name]) => !names.test(name));
  return { ...Object.fromEntries(kept), npm_config_prefer_offline: 'true' };
}
