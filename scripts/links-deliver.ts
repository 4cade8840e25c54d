import fs from 'node:fs';
import { program } from './forge/program.ts';
import { deliverReport } from './links/deliver-report.ts';
import type { LinkReport } from './links/report-links.ts';

/**
 * Puts the report of `npm run links` on the forge; .github/workflows/links.yml runs it, without installed
 * packages.
 */
const [file = ''] = process.argv.slice(2);
try {
  console.log(deliverReport(JSON.parse(fs.readFileSync(file, 'utf8')) as LinkReport, program('gh')));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
