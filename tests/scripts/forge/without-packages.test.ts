import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';

const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-bare-'));
for (const name of ['src', 'scripts', 'package.json'])
  fs.cpSync(name, path.join(copy, name), { recursive: true });
afterAll(() => fs.rmSync(copy, { recursive: true }));

it.each(['scripts/suggestion-deliver.ts', 'scripts/links-deliver.ts'])(
  '%s runs with a token that can write, and so without any package',
  (script) => {
    const run = spawnSync(process.execPath, [script, 'no-such-file.json'], { cwd: copy, encoding: 'utf8' });
    expect(run.stderr).toMatch(/^ENOENT: no such file or directory, open 'no-such-file\.json'/m);
    expect(run.status).toBe(1);
  },
);
