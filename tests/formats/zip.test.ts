import { execFileSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zip } from '../../src/formats/zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILES = new Map([
  ['papers/b é.md', bytes('B'.repeat(1000))],
  ['papers/a.md', bytes('')],
  ['site.yaml', bytes('title: 深度\n')],
]);

it('holds every file under its path, by name', () => {
  const read = unzipSync(zip(FILES));
  expect(Object.keys(read)).toEqual(['papers/a.md', 'papers/b é.md', 'site.yaml']);
  for (const [name, content] of FILES) expect(read[name]).toEqual(content);
});

it('is the same to the byte whatever the order of the files, the day and the time zone', () => {
  const expected = Buffer.from(zip(FILES)).toString('base64');
  expect(Buffer.from(zip(new Map([...FILES].reverse()))).toString('base64')).toBe(expected);
  const code = `
    import { zip } from './src/formats/zip.ts';
    const files = new Map(JSON.parse(process.argv[1]).map(([name, text]) => [name, new TextEncoder().encode(text)]));
    process.stdout.write(Buffer.from(zip(files)).toString('base64'));`;
  const texts = [...FILES].map(([name, content]) => [name, new TextDecoder().decode(content)]);
  for (const TZ of ['Pacific/Auckland', 'America/Los_Angeles']) {
    const args = ['--input-type=module-typescript', '--eval', code, JSON.stringify(texts)];
    expect(execFileSync(process.execPath, args, { env: { ...process.env, TZ }, encoding: 'utf8' })).toBe(
      expected,
    );
  }
});
