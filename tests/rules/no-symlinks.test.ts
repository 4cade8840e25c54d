import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/library/read-library.ts';
import { formatIssues } from '../../src/model/issues.ts';
import { checkLibrary } from '../../src/rules/index.ts';
import { inContentFolder } from '../library/in-content-folder.ts';
import { reportOf } from './report-of.ts';
import { paper } from './sample-entries.ts';

describe('no-symlinks', () => {
  it('accepts plain files', () => {
    expect(reportOf('no-symlinks', { 'papers/a.md': paper() })).toBe('');
  });

  it.skipIf(process.platform === 'win32')(
    'refuses a link in place of an entry, and does not follow it',
    () => {
      inContentFolder({ 'topics/x.md': 'SECRET' }, (folder) => {
        const outside = path.join(folder, 'outside.md');
        fs.writeFileSync(outside, paper([], 'SECRET'));
        fs.mkdirSync(path.join(folder, 'papers'));
        fs.symlinkSync(outside, path.join(folder, 'papers/a.md'));
        fs.symlinkSync('/dev/zero', path.join(folder, 'papers/b.md'));
        fs.symlinkSync('nowhere', path.join(folder, 'papers/c.md'));
        const library = readLibrary(folder);
        expect(library.papers).toEqual([]);
        const report = formatIssues(checkLibrary(library).filter(({ rule }) => rule === 'no-symlinks'));
        expect(report.replaceAll(folder, 'content')).toMatchInlineSnapshot(`
          "content/papers/a.md  error  no-symlinks
            Unexpected symbolic link, expected a plain file: links are never followed.
            Put the file itself in its place, or to give a paper a second address, name it in aliases.

          content/papers/b.md  error  no-symlinks
            Unexpected symbolic link, expected a plain file: links are never followed.
            Put the file itself in its place, or to give a paper a second address, name it in aliases.

          content/papers/c.md  error  no-symlinks
            Unexpected symbolic link, expected a plain file: links are never followed.
            Put the file itself in its place, or to give a paper a second address, name it in aliases."
        `);
        expect(report).not.toContain('SECRET');
      });
    },
  );

  it.skipIf(process.platform === 'win32')('refuses links in place of a folder and of site.yaml', () => {
    inContentFolder({ 'site.yaml': undefined }, (folder) => {
      fs.symlinkSync('/etc', path.join(folder, 'papers'));
      fs.symlinkSync('/etc/passwd', path.join(folder, 'site.yaml'));
      const library = readLibrary(folder);
      expect(library).toMatchObject({ papers: [], unexpectedFiles: [], site: { text: '', data: {} } });
      expect(checkLibrary(library).map(({ rule, file }) => [rule, file.replace(folder, 'content')])).toEqual([
        ['no-symlinks', 'content/papers'],
        ['no-symlinks', 'content/site.yaml'],
      ]);
    });
  });
});
