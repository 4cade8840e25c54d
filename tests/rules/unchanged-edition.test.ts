import { describe, expect, it } from 'vitest';
import { fileDigest } from '../../src/library/file-digest.ts';
import type { Files } from '../library/in-content-folder.ts';
import { reportOf } from './report-of.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FROZEN = { 'index.html': '<!doctype html>\n', 'papers.ris': 'TY  - GEN\r\nER  - \r\n' };

describe('unchanged-edition', () => {
  it('accepts a list without editions, and editions as they were frozen', () => {
    expect(report({})).toBe('');
    expect(report(edition('2026-11'))).toBe('');
    expect(report({ ...edition('2026-11'), ...edition('2026-12-01') })).toBe('');
  });

  it('finds a file that was changed by a single byte, or lost its newlines of Windows', () => {
    expect(report({ ...edition('2026-11'), 'editions/2026-11/index.html': '<!doctype HTML>\n' }))
      .toMatchInlineSnapshot(`
      "content/editions/2026-11/index.html  error  unchanged-edition
        Unexpected content (16 bytes, SHA-256 14619c97…), expected what was frozen (16 bytes, 335fca85…).
        Type git restore content/editions/2026-11, with --source=COMMIT where the change is committed; what is to differ goes into a new edition."
    `);
    expect(report({ ...edition('2026-11'), 'editions/2026-11/papers.ris': 'TY  - GEN\nER  - \n' })).toContain(
      'papers.ris  error  unchanged-edition',
    );
  });

  it('finds a file that is gone, and one that was added', () => {
    const files = { ...edition('2026-11'), 'editions/2026-11/papers.ris': undefined };
    expect(report({ ...files, 'editions/2026-11/notes/more.txt': 'More.' })).toMatchInlineSnapshot(`
      "content/editions/2026-11/notes  error  unchanged-edition
        Unexpected file in an edition, expected only those that were frozen.
        Move it elsewhere, or delete it.

      content/editions/2026-11/papers.ris  error  unchanged-edition
        Unexpected absence of the file, expected it as it was frozen.
        Type git restore content/editions/2026-11, with --source=COMMIT where the change is committed; what is to differ goes into a new edition."
    `);
  });

  it('finds an edition without a manifest, with one that cannot be read, and under another name', () => {
    expect(report({ 'editions/2026-11/index.html': 'x' })).toMatchInlineSnapshot(`
      "content/editions/2026-11/manifest.json  error  unchanged-edition
        Unexpected edition without a manifest, expected one that can be read.
        Type git restore content/editions/2026-11, with --source=COMMIT where the change is committed; what is to differ goes into a new edition."
    `);
    for (const manifest of [
      '',
      '[]',
      '{"version": 2}',
      manifestOf('2026-11').replace('index.html', '../x.html'),
    ])
      expect(report({ 'editions/2026-11/manifest.json': manifest })).toContain('without a manifest');
    expect(report(edition('2026-11', '2026-12'))).toMatchInlineSnapshot(`
      "content/editions/2026-12/manifest.json  error  unchanged-edition
        Unexpected edition 2026-11 in the folder 2026-12, expected the folder 2026-11.
        Give the folder its name back: people cite its address."
    `);
  });
});

function report(files: Files): string {
  return reportOf('unchanged-edition', files);
}

function edition(name: string, folder = name): Files {
  const files = { ...FROZEN, 'manifest.json': manifestOf(name) };
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [`editions/${folder}/${file}`, bytes(text)]),
  );
}

function manifestOf(name: string): string {
  return JSON.stringify({
    version: 1,
    edition: name,
    date: '2026-11-23',
    title: 'A list',
    url: `https://example.org/editions/${name}/`,
    papers: 1,
    topics: 1,
    files: Object.entries(FROZEN).map(([file, text]) => ({
      name: file,
      format: 'a file',
      mediaType: 'text/plain',
      ...fileDigest(bytes(text)),
    })),
  });
}
