import { expect, it } from 'vitest';
import type { ProgramError } from '../../../scripts/forge/program.ts';
import { program } from '../../../scripts/forge/program.ts';
import { ownFiles } from '../../../scripts/upgrade/own-files.ts';

const node = program(process.execPath);

it('says what it does, and what it leaves alone', () => {
  const help = node(['scripts/upgrade.ts', '--help']);
  expect(help).toContain('Usage: npm run upgrade [-- TAG|BRANCH] [--from URL]');
  for (const name of ownFiles) expect(help).toContain(name);
});

it.each([
  [['v1', 'v2'], 'Unexpected arguments, expected one TAG or BRANCH.'],
  [['--form', 'x'], "Unknown option '--form'"],
])('refuses %j', (args, message) => {
  expect(() => node(['scripts/upgrade.ts', ...args])).toThrow(
    expect.objectContaining({ code: 2, message: expect.stringContaining(message) as string }) as ProgramError,
  );
});
