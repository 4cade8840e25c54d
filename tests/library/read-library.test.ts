import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/library/read-library.ts';
import { aboutOf, type Library } from '../../src/model/library.ts';
import { checkLibrary } from '../../src/rules/index.ts';
import { libraryOf } from '../rules/library-of.ts';
import { paper, topic } from '../rules/sample-entries.ts';
import { inContentFolder } from './in-content-folder.ts';

describe('readLibrary', () => {
  it('reads papers, topics and the site', () => {
    const files = { 'papers/a.md': paper(['topics: [x]'], 'As [@b].'), 'topics/x.md': topic() };
    const library = libraryOf(files);
    expect(library.folder).toBe('content');
    expect(library.papers).toMatchObject([
      {
        id: 'a',
        file: 'content/papers/a.md',
        fields: { title: 'A title', added: '2024-05-31', topics: ['x'] },
        invalidFields: [],
        body: { main: 'As [@b].', citations: [{ value: 'b', position: { line: 7, column: 4 } }] },
      },
    ]);
    expect(library.topics).toMatchObject([
      {
        id: 'x',
        file: 'content/topics/x.md',
        fields: { order: 1 },
        body: { main: 'An introduction.' },
      },
    ]);
    expect(library.site).toMatchObject({ file: 'content/site.yaml', fields: { title: 'A list' } });
  });

  it('reads a folder without papers and topics', () => {
    expect(libraryOf({})).toMatchObject({ papers: [], topics: [], about: [], unexpectedFiles: [] });
  });

  it('reads what the list says of itself, as entries with a body', () => {
    const library = libraryOf({
      'papers/a.md': paper(),
      'about/source.md': '---\ntitle: From where\norder: 2\n---\n\nSee [@a] and [@b].\n',
      'about/dates.md': '---\ntitle: When\norder: 1\n---\n\nToday.\n',
    });
    expect(library.about).toMatchObject([
      { id: 'dates', file: 'content/about/dates.md', fields: { title: 'When', order: 1 } },
      { id: 'source', body: { main: 'See [@a] and [@b].', notes: '' } },
    ]);
    expect(aboutOf(library)).toEqual([
      { id: 'dates', title: 'When', order: 1, text: 'Today.', cites: [] },
      { id: 'source', title: 'From where', order: 2, text: 'See [@a] and [@b].', cites: ['a', 'b'] },
    ]);
    expect(checkLibrary(library).map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'content/about/source.md known-citation',
      'content/papers/a.md has-topic',
    ]);
  });

  it('orders entries by id', () => {
    const files = { 'papers/b.md': '', 'papers/a-b.md': '', 'papers/a.md': '', 'papers/a2.md': '' };
    expect(libraryOf(files).papers.map(({ id }) => id)).toEqual(['a', 'a-b', 'a2', 'b']);
  });

  it('reads on past entries that are broken', () => {
    const library = libraryOf({
      'papers/a.md': Buffer.from('caf\xe9', 'latin1'),
      'papers/b.md': '---js\n({})\n---\n',
      'papers/c.md': '---\ntitle: A: B\n---\n',
      'papers/d.md': 'Text.\n',
      'papers/e.md': paper(),
    });
    expect(parseErrors(library)).toEqual({
      a: 'unreadable',
      b: 'language',
      c: 'syntax',
      d: 'missing',
      e: undefined,
    });
    expect(library.papers.at(-1)).toMatchObject({ id: 'e', fields: { title: 'A title' } });
  });

  it('keeps the good fields of an entry with bad ones', () => {
    const file = paper(['arxiv: 2405.00010', 'venue: ICLR 2024']);
    expect(libraryOf({ 'papers/a.md': file }).papers[0]).toMatchObject({
      fields: { title: 'A title', venue: 'ICLR 2024' },
      invalidFields: [{ path: ['arxiv'], found: 'number `2405.0001`' }],
    });
  });

  it('says of a broken entry only that it is broken', () => {
    expect(libraryOf({ 'papers/a.md': 'Text.\n' }).papers[0]).toMatchObject({
      data: {},
      fields: {},
      invalidFields: [],
      body: { main: '' },
    });
  });

  it('puts aside what is no entry', () => {
    const files = {
      'papers/a.markdown': '',
      'papers/2024/b.md': paper(),
      'papers/c.md/d.md': paper(),
      'papers/A.MD': '',
      'topics/figure.png': '',
      'paths/notes.txt': '',
    };
    const { papers, unexpectedFiles } = libraryOf(files);
    expect(papers).toEqual([]);
    expect(unexpectedFiles).toEqual([
      'content/papers/2024',
      'content/papers/A.MD',
      'content/papers/a.markdown',
      'content/papers/c.md',
      'content/topics/figure.png',
      'content/paths/notes.txt',
    ]);
  });

  it('ignores files and folders that begin with a dot', () => {
    const files = {
      'papers/.DS_Store': '',
      'papers/.a.md.swp': '',
      'papers/.git/b.md': '',
      'topics/.x.md': '',
    };
    expect(libraryOf(files)).toMatchObject({ papers: [], topics: [], unexpectedFiles: [] });
  });

  it('shows the folder without a slash at its end', () => {
    inContentFolder({ 'papers/a.md': paper() }, (folder) => {
      expect(readLibrary(`${folder}/`)).toEqual({
        ...readLibrary(folder),
        papers: [expect.objectContaining({ file: `${folder}/papers/a.md` })],
        site: expect.objectContaining({ file: `${folder}/site.yaml` }) as unknown,
        synonyms: expect.objectContaining({ file: `${folder}/synonyms.yaml` }) as unknown,
        venues: expect.objectContaining({ file: `${folder}/venues.yaml` }) as unknown,
      });
    });
  });

  it('says what to set where there is no such folder', () => {
    expect(() => readLibrary('no/such/folder')).toThrowErrorMatchingInlineSnapshot(`
      [Error: Unexpected content folder \`no/such/folder\`: there is no such folder.
      Set CONTENT_DIR to the folder that holds papers/, topics/ and site.yaml.]
    `);
  });

  it('refuses a file in place of the folder', () => {
    inContentFolder({}, (folder) => {
      expect(() => readLibrary(path.join(folder, 'site.yaml'))).toThrow('there is no such folder');
    });
  });

  // Only there may a file be unreadable: Windows has no such permission, and root may read all.
  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'reads on past a file it may not read',
    () => {
      inContentFolder({ 'papers/a.md': paper(), 'papers/b.md': paper() }, (folder) => {
        fs.chmodSync(path.join(folder, 'papers/a.md'), 0);
        expect(parseErrors(readLibrary(folder))).toEqual({ a: 'unreadable', b: undefined });
      });
    },
  );
});

function parseErrors(library: Library): Record<string, string | undefined> {
  return Object.fromEntries(library.papers.map(({ id, parseError }) => [id, parseError?.kind]));
}
