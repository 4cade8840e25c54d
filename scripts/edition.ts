import { parseArgs } from 'node:util';
import { contentFolder } from '../src/library/content-folder.ts';
import { runEdition, usage } from './edition/run-edition.ts';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h', default: false } },
  });
  const [name, ...others] = positionals;
  if (values.help) console.log(usage);
  else if (name === undefined || others.length > 0)
    throw new Error(`Unexpected arguments, expected one NAME.\n${usage}`);
  else runEdition(contentFolder(), name, console.log);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
