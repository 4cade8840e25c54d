import fs from 'node:fs';
import { contentFolder } from '../src/library/content-folder.ts';
import { readLibrary } from '../src/library/read-library.ts';
import { proposeEntry } from '../src/intake/propose-entry.ts';
import { publicServices } from '../src/intake/services.ts';
import { handleSuggestion } from './suggestion/handle-suggestion.ts';

/**
 * Turns the event of an issue into what .github/workflows/suggestion.yml is to do about it. What it prints
 * holds nothing of the issue: a line of a log that begins with `::` is a command to the machine that runs it.
 */
const [event, output] = process.argv.slice(2);
try {
  if (event === undefined || output === undefined) {
    console.log('Usage: npm run suggestion -- EVENT.json PROPOSAL.json');
    process.exitCode = 2;
  } else await run(event, output);
} catch (error) {
  const frames = String(error instanceof Error ? error.stack : '').match(/^ +at .*$/gm) ?? [];
  console.error(['A fault of the program, and nothing was proposed.', ...frames].join('\n'));
  process.exitCode = 1;
}

async function run(event: string, output: string): Promise<void> {
  const library = readLibrary(contentFolder());
  const fetchers = publicServices(process.env, library.site.fields);
  const added = new Date().toISOString().slice(0, 10);
  const result = await handleSuggestion(JSON.parse(fs.readFileSync(event, 'utf8')), {
    topics: library.topics.map(({ id, fields }) => ({ id, title: fields.title ?? id })),
    proposeEntry: ({ paper, topics }) => proposeEntry({ paper, topics, added }, library, fetchers),
  });
  fs.writeFileSync(output, JSON.stringify(result));
  console.log(`${output}: ${'comment' in result ? 'a comment that says what is wrong' : 'a new entry'}`);
}
