import fs from 'node:fs';
import { contentFolder } from '../src/library/content-folder.ts';
import { readLibrary } from '../src/library/read-library.ts';
import { formatIssues } from '../src/model/issues.ts';
import { countedNoun } from '../src/model/counted-noun.ts';
import { summaryLine } from '../src/model/summary-line.ts';
import { reportLinks } from './links/report-links.ts';
import { runLinks } from './links/run-links.ts';

/** Asks all addresses of the list, and writes what .github/workflows/links.yml puts on the forge. */
const [file] = process.argv.slice(2);
try {
  if (file === undefined) throw new Error('Usage: npm run links -- REPORT.json');
  const { issues, asked } = await runLinks(readLibrary(contentFolder()));
  fs.writeFileSync(file, `${JSON.stringify(reportLinks(issues), null, 2)}\n`);
  if (issues.length > 0) console.log(`${formatIssues(issues)}\n`);
  console.log(`${summaryLine(issues, countedNoun(asked, 'link'))} ${file} written.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
