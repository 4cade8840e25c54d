import { parseArgs } from 'node:util';
import { contentFolder } from '../src/library/content-folder.ts';
import { runImport, usage } from './import/run-import.ts';

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      facts: { type: 'string' },
      added: { type: 'string' },
      topic: { type: 'string' },
      fetch: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [file, ...rest] = positionals;
  if (values.help) console.log(usage);
  else if (file === undefined || rest.length > 0) {
    throw new Error(`Unexpected ${positionals.length} files, expected one.\n${usage}`);
  } else {
    const { 'dry-run': dryRun, facts, topic, fetch, added = new Date().toISOString().slice(0, 10) } = values;
    process.exitCode = await runImport(
      contentFolder(),
      { file, facts, topic, added, fetch, dryRun },
      stop.signal,
    );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
