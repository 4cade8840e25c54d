import { parseArgs } from 'node:util';
import { contentFolder } from '../src/library/content-folder.ts';
import { runNew, usage } from './new/run-new.ts';

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      topic: { type: 'string', multiple: true },
      summary: { type: 'string' },
      added: { type: 'string' },
      from: { type: 'string' },
      offline: { type: 'boolean', default: false },
      yes: { type: 'boolean', short: 'y', default: false },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { topic: topics, summary, from, offline, yes, 'dry-run': dryRun } = values;
  const { added = new Date().toISOString().slice(0, 10) } = values;
  const paper = positionals.length > 0 ? positionals.join(' ') : undefined;
  if (values.help) console.log(usage);
  else if (
    (paper === undefined && from === undefined && !offline) ||
    (from !== undefined && (paper !== undefined || offline))
  ) {
    throw new Error(`Unexpected arguments, expected one of PAPER, --from FILE and --offline.\n${usage}`);
  } else {
    const options = { paper, from, offline, yes, dryRun, topics, summary, added };
    process.exitCode = await runNew(contentFolder(), options, stop);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
