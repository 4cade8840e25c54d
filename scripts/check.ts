import { contentFolder } from '../src/library/content-folder.ts';
import { hasErrors } from '../src/model/issues.ts';
import { countedNoun } from '../src/model/counted-noun.ts';
import { check } from './check/check.ts';
import { listRules } from './check/list-rules.ts';
import { readOptions, usage } from './check/options.ts';
import { formatReport } from './check/reports/formats.ts';
import { withLinks } from './check/with-links.ts';

try {
  const options = readOptions(process.argv.slice(2));
  if (options.show === 'help') console.log(usage);
  else if (options.show === 'rules') console.log(listRules());
  else {
    const folder = contentFolder();
    let report = check(folder, options);
    if (options.links) report = await withLinks(report, folder, options, { onStart: sayHowMany });
    const failed = hasErrors(report.issues);
    const isForPeople = options.format === 'text';
    (failed && isForPeople ? process.stderr : process.stdout).write(
      `${formatReport(report, options.format)}\n`,
    );
    process.exitCode = failed ? 1 : 0;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function sayHowMany(links: number): void {
  if (process.stderr.isTTY)
    console.error(`Asking after ${countedNoun(links, 'link')}, each host one at a time.`);
}
