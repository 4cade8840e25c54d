import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../src/library/replace-file.ts';
import { inContentFolder } from './in-content-folder.ts';

describe('replaceFile', () => {
  it('replaces the text, keeps the mode and leaves nothing behind', () => {
    inContentFolder({ 'a.md': 'One.\r\n' }, (folder) => {
      const file = path.join(folder, 'a.md');
      fs.chmodSync(file, 0o600);
      replaceFile(file, 'One.\n', 'Two.\n');
      expect(fs.readFileSync(file, 'utf8')).toBe('Two.\n');
      if (process.platform !== 'win32') expect(fs.statSync(file).mode & 0o777).toBe(0o600);
      expect(fs.readdirSync(folder)).toEqual(['a.md', 'site.yaml']);
    });
  });

  it('leaves alone a file that somebody else changed in the meantime', () => {
    inContentFolder({ 'a.md': 'Theirs.\n' }, (folder) => {
      const file = path.join(folder, 'a.md');
      expect(() => replaceFile(file, 'One.\n', 'Two.\n')).toThrow('it changed in the meantime');
      expect(fs.readFileSync(file, 'utf8')).toBe('Theirs.\n');
      expect(fs.readdirSync(folder)).toEqual(['a.md', 'site.yaml']);
    });
  });

  it('does not make a file that is not there', () => {
    inContentFolder({}, (folder) => {
      expect(() => replaceFile(path.join(folder, 'a.md'), '', 'Two.\n')).toThrow('ENOENT');
      expect(fs.readdirSync(folder)).toEqual(['site.yaml']);
    });
  });
});
