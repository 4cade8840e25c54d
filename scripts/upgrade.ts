import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { runUpgrade, usage } from './upgrade/run-upgrade.ts';

// What git or npm was doing ends, and the message says how the folder is left.
process.on('SIGINT', () => undefined);

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { from: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
  });
  const [ref, ...others] = positionals;
  if (values.help) console.log(usage);
  else if (others.length > 0) {
    throw new Error(`Unexpected arguments, expected one TAG or BRANCH.\n${usage}`);
  } else process.exitCode = runUpgrade('.', { ref, from: values.from }, npm, console.log);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function npm(args: readonly string[]): boolean {
  // On Windows npm is a script, which only a shell runs; the arguments are words of ours.
  const shell = process.platform === 'win32';
  return spawnSync('npm', args, { stdio: 'inherit', shell }).status === 0;
}
