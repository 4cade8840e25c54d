import { describe, expect, it } from 'vitest';
import { program } from '../../../scripts/forge/program.ts';

describe('a program that is run', () => {
  const node = program(process.execPath);

  it('gets its arguments as they are, whatever a shell would make of them', () => {
    const hostile = ['$(touch pwned)', '`id`', '; rm -rf .', '| cat', '"\'\\', '--flag=$HOME', 'a\nb', '‮'];
    const script = 'console.log(JSON.stringify(process.argv.slice(1)))';
    expect(JSON.parse(node(['-e', script, '--', ...hostile]))).toEqual(hostile);
  });

  it('gets its input', () => {
    expect(node(['-e', 'process.stdin.pipe(process.stdout)'], 'ä\n')).toBe('ä\n');
  });

  it('that fails says why', () => {
    expect(() => node(['-e', 'console.error("no rights"); process.exit(3)'])).toThrow(
      '-e failed.\nno rights',
    );
  });

  it('that is not there is named', () => {
    expect(() => program('no-such-program')(['x'])).toThrow(/^no-such-program x failed\.\n.*ENOENT/);
  });
});
