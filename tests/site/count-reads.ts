import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

/**
 * For `node --import`: counts how often the process reads each file of the content folder, and says so as the
 * last line of its output, as JSON.
 */
const root = path.resolve(process.env['CONTENT_DIR'] ?? 'content') + path.sep;
const counts: Record<string, number> = {};
const { readFileSync } = fs;

fs.readFileSync = ((...parameters: Parameters<typeof readFileSync>) => {
  const file = typeof parameters[0] === 'string' ? path.resolve(parameters[0]) : '';
  if (file.startsWith(root)) {
    const name = file.slice(root.length).split(path.sep).join('/');
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return readFileSync(...parameters);
}) as typeof readFileSync;
syncBuiltinESMExports();
process.on('exit', () => console.log(JSON.stringify(counts)));
