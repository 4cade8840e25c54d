import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { pipelineDigest } from '../../src/site/pipeline-digest.ts';

it('an edited plugin or an updated package changes the digest, and so renders every entry again', () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-digest-'));
  for (const name of ['markdown', 'library', 'site', 'model'])
    fs.cpSync(`src/${name}`, path.join(root, 'src', name), { recursive: true });
  fs.copyFileSync('package-lock.json', path.join(root, 'package-lock.json'));
  const digest = (): string => pipelineDigest(pathToFileURL(`${root}/`));
  const before = digest();
  expect(digest()).toBe(before);
  fs.appendFileSync(path.join(root, 'src/markdown/citation-links.ts'), '// edited\n');
  const edited = digest();
  expect(edited).not.toBe(before);
  fs.appendFileSync(path.join(root, 'package-lock.json'), '\n');
  expect(digest()).not.toBe(edited);
  fs.rmSync(root, { recursive: true });
});
