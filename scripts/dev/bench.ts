import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generateList } from './bench/generate-list.ts';

/**
 * Times import, check and build of a large list, each beside a baseline measured in the same minute: reading
 * or writing the same files without looking at them. usage: npm run bench -- [--papers 10000]
 */
const { values } = parseArgs({ options: { papers: { type: 'string', default: '10000' } } });
const count = Number(values.papers);
if (!Number.isInteger(count) || count < 1) {
  console.error(`Unexpected \`${values.papers}\` for --papers, expected a number of papers such as 10000.`);
  process.exit(2);
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-bench-'));
const list = path.join(folder, 'list');
const empty = path.join(folder, 'empty');
const { page } = generateList('tests/fixtures/list', list, count);
fs.writeFileSync(path.join(folder, 'page.txt'), page);
fs.cpSync(list, empty, { recursive: true, filter: (file) => !file.endsWith('papers') });

const rows = [
  ['write the files, without looking', time(writeAll)],
  ['import', command('scripts/import.ts', [path.join(folder, 'page.txt'), '--topic', 'pruning'], empty)],
  ['read the files, without looking', time(readAll)],
  ['check', command('scripts/check.ts', [], list)],
  [
    'build, search index included',
    command(
      'scripts/build.ts',
      ['--out', path.join(folder, 'site'), '--cache', path.join(folder, 'cache')],
      list,
    ),
  ],
] as const;

console.log(`${count} papers`);
for (const [name, seconds] of rows) console.log(`${seconds.toFixed(2).padStart(8)} s  ${name}`);
fs.rmSync(folder, { recursive: true });

function command(script: string, options: string[], content: string): number {
  return time(() => {
    const { status, stderr } = spawnSync(process.execPath, [script, ...options], {
      env: { ...process.env, CONTENT_DIR: content },
    });
    if (status !== 0) throw new Error(`${script} failed: ${stderr.toString()}`);
  });
}

function time(job: () => void): number {
  const start = performance.now();
  job();
  return (performance.now() - start) / 1000;
}

function writeAll(): void {
  const target = path.join(folder, 'written');
  fs.mkdirSync(target);
  for (let index = 0; index < count; index++)
    fs.writeFileSync(path.join(target, `${index}.md`), page.slice(0, 1500));
}

function readAll(): void {
  for (const name of fs.readdirSync(path.join(list, 'papers')))
    fs.readFileSync(path.join(list, 'papers', name), 'utf8');
}
