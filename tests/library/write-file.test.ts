import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFile, replaceFile } from '../../src/library/write-file.ts';
import { inContentFolder } from './in-content-folder.ts';

describe('createFile', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('writes a new file, whole', () => {
    const text = 'Café, 脑.\n'.repeat(50_000);
    const { created, files } = create('new.md', text);
    expect(created).toBe(true);
    expect(files).toEqual({ 'old.md': 'Old.\n', 'new.md': text });
  });

  it('never replaces a file', () => {
    const { created, files } = create('old.md', 'New.\n');
    expect(created).toBe(false);
    expect(files).toEqual({ 'old.md': 'Old.\n' });
  });

  it('does not replace a link that leads nowhere', () => {
    inFolder((folder) => {
      const file = path.join(folder, 'link.md');
      fs.symlinkSync('nowhere.md', file);
      expect(createFile(file, 'New.\n')).toBe(false);
      expect(fs.readdirSync(folder).toSorted()).toEqual(['link.md', 'old.md']);
    });
  });

  it('fails where there is no such folder', () => {
    inFolder((folder) => {
      expect(() => createFile(path.join(folder, 'no/such/new.md'), 'New.\n')).toThrow('ENOENT');
    });
  });

  it.each(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])(
    'does without hard links where there are none (%s)',
    (code) => {
      vi.spyOn(fs, 'linkSync').mockImplementation(() => {
        throw Object.assign(new Error(code), { code });
      });
      expect(create('new.md', 'New.\n')).toEqual({
        created: true,
        files: { 'old.md': 'Old.\n', 'new.md': 'New.\n' },
      });
      expect(create('old.md', 'New.\n')).toEqual({ created: false, files: { 'old.md': 'Old.\n' } });
    },
  );

  it('leaves nothing behind when linking fails', () => {
    vi.spyOn(fs, 'linkSync').mockImplementation(() => {
      throw Object.assign(new Error('EIO'), { code: 'EIO' });
    });
    inFolder((folder) => {
      expect(() => createFile(path.join(folder, 'new.md'), 'New.\n')).toThrow('EIO');
      expect(contents(folder)).toEqual({ 'old.md': 'Old.\n' });
    });
  });

  it('does not take a temporary file that was left behind for the file itself', () => {
    inFolder((folder) => {
      const file = path.join(folder, 'new.md');
      fs.writeFileSync(path.join(folder, `.new.md.${process.pid}.tmp`), 'Half');
      let created: boolean | undefined;
      try {
        created = createFile(file, 'New.\n');
      } catch {
        created = undefined;
      }
      expect(created).not.toBe(false);
      expect(fs.existsSync(file)).toBe(created ?? false);
    });
  });

  it('leaves nothing behind when the disk is full', () => {
    const write = fs.writeFileSync;
    inFolder((folder) => {
      vi.spyOn(fs, 'writeFileSync').mockImplementation((file, text, options) => {
        write(file, (text as string).slice(0, 2), options);
        throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      });
      expect(() => createFile(path.join(folder, 'new.md'), 'New.\n')).toThrow('ENOSPC');
      expect(contents(folder)).toEqual({ 'old.md': 'Old.\n' });
    });
  });
});

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

/** What comes of creating a file in a folder that holds `old.md`; dotfiles show too. */
function create(name: string, text: string): { created: boolean; files: Record<string, string> } {
  return inFolder((folder) => ({
    created: createFile(path.join(folder, name), text),
    files: contents(folder),
  }));
}

function inFolder<Result>(use: (folder: string) => Result): Result {
  return inContentFolder({ 'papers/old.md': 'Old.\n' }, (folder) => use(path.join(folder, 'papers')));
}

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    fs.readdirSync(folder).map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]),
  );
}
