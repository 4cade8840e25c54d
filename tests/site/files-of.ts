import fs from 'node:fs';
import path from 'node:path';

/** Every file of a built site by its path, byte by byte. */
export function filesOf(folder: string): Map<string, string> {
  const names = fs
    .globSync('**/*', { cwd: folder })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile());
  return new Map(names.sort().map((name) => [name, fs.readFileSync(path.join(folder, name), 'latin1')]));
}
