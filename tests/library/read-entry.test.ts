import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/model/library.ts';
import type { SiteFrontmatter } from '../../src/model/site.ts';
import { libraryOf } from '../rules/library-of.ts';

const SITE = 'title: A list\ndescription: What it is.\nurl: https://example.org/\n';

describe('a data file', () => {
  it('reads the fields', () => {
    expect(siteOf(`${SITE}editor: { name: Ada }\nlanguages: [en]\ntheme: dark\n`)).toMatchObject({
      id: 'site',
      parseError: undefined,
      fields: {
        title: 'A list',
        description: 'What it is.',
        url: 'https://example.org/',
        editor: { name: 'Ada' },
        languages: ['en'],
        theme: 'dark',
      },
      invalidFields: [],
    });
  });

  it('has the lines of the file', () => {
    const { locate, source } = siteOf(`# Ours\n${SITE}editor:\n  name: Ada\n`);
    expect(locate(['title'])).toEqual({ line: 2, column: 8 });
    expect(locate(['editor', 'name'])).toEqual({ line: 6, column: 9 });
    expect(locate(['editor', 'name'], 'key')).toEqual({ line: 6, column: 3 });
    expect(locate(['theme'])).toBeUndefined();
    expect(source(['title'])).toBe('A list');
  });

  it('reports broken YAML with the lines of the file', () => {
    expect(siteOf('title: A\ndescription: B: C\n').parseError).toMatchObject({
      kind: 'syntax',
      problems: [{ position: { line: 2, column: 14 } }],
    });
  });

  it('reads a file of Windows with a byte order mark', () => {
    expect(siteOf(`\uFEFF${SITE.replaceAll('\n', '\r\n')}`).fields).toMatchObject({ title: 'A list' });
  });

  it('reads a file that begins with the mark of a YAML document', () => {
    expect(siteOf(`---\n${SITE}`)).toMatchObject({ parseError: undefined, fields: { title: 'A list' } });
    expect(siteOf(`---\n${SITE}`).locate(['title'])).toEqual({ line: 2, column: 8 });
  });

  it('does not silently leave out what stands below a line of hyphens', () => {
    const { parseError, fields } = siteOf(`${SITE}---\ntheme: dark\n`);
    expect(parseError ?? fields.theme).toBeDefined();
  });

  it('has no fields, and no invalid ones, where there is no file', () => {
    expect(siteOf(undefined)).toMatchObject({ data: {}, fields: {}, invalidFields: [] });
    expect(siteOf(undefined).parseError).toBeDefined();
  });

  it('names the line of a byte that is not UTF-8, as for entries', () => {
    expect(siteOf(Buffer.from(`${SITE}editor: { name: Andr\xe9 }`, 'latin1')).parseError).toEqual({
      kind: 'unreadable',
      reason: 'byte 0xE9 on line 4',
    });
  });
});

function siteOf(content: string | Uint8Array | undefined): Entry<SiteFrontmatter> {
  return libraryOf({ 'site.yaml': content }).site;
}
