import { parseArgs } from 'node:util';
import { contentFolder } from '../src/library/content-folder.ts';
import { check } from './check/check.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const { text, exitCode } = check(contentFolder(), positionals);
(exitCode === 0 ? process.stdout : process.stderr).write(`${text}\n`);
process.exitCode = exitCode;
