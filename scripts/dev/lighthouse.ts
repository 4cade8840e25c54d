import fs from 'node:fs';
import path from 'node:path';
import { CATEGORIES, measurePage } from './lighthouse/measure-page.ts';
import { openBuiltSite } from './lighthouse/open-built-site.ts';

/** Builds the site, runs Lighthouse on its types of page as on a phone, and fails below 100. */
const site = await openBuiltSite();
const pages = [
  '/',
  heaviest('topics/*/index.html'),
  heaviest('papers/*/index.html'),
  '/search/?q=brain',
  '/explore/',
  '/my-list/',
];
const reports: string[] = [];

console.log(row('', CATEGORIES));
for (const page of pages) {
  const { scores, misses } = await measurePage(site.origin + page, site.debuggingPort);
  const values = CATEGORIES.map((category) => scores[category] ?? 0);
  console.log(row(page, values));
  if (values.some((value) => value < 100)) reports.push([page, ...misses].join('\n  '));
}
await site.close();
if (reports.length > 0) {
  console.error(`\nUnexpected score below 100 on:\n${reports.join('\n')}`);
  process.exitCode = 1;
}

/** The address of the largest page of a type: the one with most to lose. */
function heaviest(pattern: string): string {
  const size = (file: string): number => fs.statSync(path.join(site.folder, file)).size;
  const [file = ''] = fs.globSync(pattern, { cwd: site.folder }).sort((a, b) => size(b) - size(a));
  return `/${path.dirname(file).split(path.sep).join('/')}/`;
}

function row(name: string, cells: readonly (string | number)[]): string {
  return name.slice(0, 44).padEnd(44) + cells.map((cell) => String(cell).padStart(16)).join('');
}
