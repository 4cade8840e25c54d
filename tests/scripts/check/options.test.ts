import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../scripts/check/options.ts';

describe('readOptions', () => {
  it('checks everything and writes text without being told', () => {
    expect(readOptions([])).toEqual({
      files: [],
      changed: false,
      base: undefined,
      fix: false,
      links: false,
      format: 'text',
      show: undefined,
    });
  });

  it('reads what it is told', () => {
    expect(readOptions(['a.md', '--fix', '--format=sarif'])).toMatchObject({
      files: ['a.md'],
      fix: true,
      format: 'sarif',
    });
    expect(readOptions(['--changed', '--base', 'origin/next'])).toMatchObject({
      changed: true,
      base: 'origin/next',
    });
    expect(readOptions(['--rules'])).toMatchObject({ show: 'rules' });
    expect(readOptions(['-h', '--rules'])).toMatchObject({ show: 'help' });
  });

  it.each([
    [['--fixx']],
    [['-x']],
    [['--format', 'jsno']],
    [['--format', 'html']],
    [['--base', 'main']],
    [['--changed', 'a.md']],
    [['--format']],
  ])('says what to type in place of %j', (args) => {
    expect(() => readOptions(args)).toThrowErrorMatchingSnapshot();
  });
});
