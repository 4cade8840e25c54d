import { pageOfKind, type PageKind } from './browser/page-kinds.ts';
import { defined } from '../../src/model/defined.ts';
import { CATEGORIES, measurePage } from './lighthouse/measure-page.ts';
import { openBuiltSite } from './lighthouse/open-built-site.ts';

/** Builds the site, runs Lighthouse on its kinds of pages as on a phone, and fails below 100. */
const KINDS: PageKind[] = ['home', 'topic', 'paper', 'search', 'explore', 'my-list'];
const site = await openBuiltSite();
// Of several pages the largest: the one with most to lose.
const pages = KINDS.flatMap((kind) => pageOfKind(kind, site.folder, 'heaviest') ?? []);
const reports: string[] = [];

console.log(row('', CATEGORIES));
for (const page of pages) {
  const { scores, misses } = await measurePage(`${site.origin}/${page}`, site.debuggingPort);
  const values = CATEGORIES.map((category) => defined(scores[category]));
  console.log(row(`/${page}`, values));
  if (values.some((value) => value < 100)) reports.push([`/${page}`, ...misses].join('\n  '));
}
await site.close();
if (reports.length > 0) {
  console.error(`\nUnexpected score below 100 on:\n${reports.join('\n')}`);
  process.exitCode = 1;
}

function row(name: string, cells: readonly (string | number)[]): string {
  return name.slice(0, 44).padEnd(44) + cells.map((cell) => String(cell).padStart(16)).join('');
}
