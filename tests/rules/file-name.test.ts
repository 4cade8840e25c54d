import { describe, expect, it } from 'vitest';
import { reportOf } from './report-of.ts';
import { paper, topic } from './sample-entries.ts';

describe('file-name', () => {
  it('accepts lower-case words of letters and digits joined by hyphens', () => {
    const files = { 'papers/a-2-b.md': paper(), 'topics/brain-decoding.md': topic(), 'papers/.gitkeep': '' };
    expect(reportOf('file-name', files)).toBe('');
  });

  it('refuses capitals, spaces and underscores, and says how the file should be called', () => {
    expect(named('My Paper_2.md')).toMatchInlineSnapshot(`
      "content/papers/My Paper_2.md  error  file-name
        Unexpected file name \`My Paper_2.md\`, expected lower-case words of letters and digits joined by hyphens, at most 80 characters.
        Rename the file to my-paper-2.md."
    `);
    expect(named('NeuroFormer.md')).toMatchInlineSnapshot(`
      "content/papers/NeuroFormer.md  error  file-name
        Unexpected file name \`NeuroFormer.md\`, expected lower-case words of letters and digits joined by hyphens, at most 80 characters.
        Rename the file to neuro-former.md."
    `);
  });

  it('refuses accents and doubled or trailing hyphens', () => {
    expect(named('économie--de-.md')).toMatchInlineSnapshot(`
      "content/papers/économie--de-.md  error  file-name
        Unexpected file name \`économie--de-.md\`, expected lower-case words of letters and digits joined by hyphens, at most 80 characters.
        Rename the file to economie-de.md."
    `);
  });

  it('refuses a name of Windows devices, which could not be checked out there', () => {
    expect(named('con.md')).toMatchInlineSnapshot(`
      "content/papers/con.md  error  file-name
        Unexpected file name \`con.md\`, expected lower-case words of letters and digits joined by hyphens, at most 80 characters.
        Rename the file to a-short-name.md."
    `);
  });

  it('refuses a name longer than 80 characters', () => {
    expect(named(`${'long-'.repeat(16)}er.md`)).toMatchInlineSnapshot(`
      "content/papers/long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-er.md  error  file-name
        Unexpected file name \`long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-er.md\`, expected lower-case words of letters and digits joined by hyphens, at most 80 characters.
        Rename the file to long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long.md."
    `);
  });

  it('refuses a name without a letter or digit', () => {
    expect(named('脑.md')).toMatchInlineSnapshot(`
      "content/papers/脑.md  error  file-name
        Unexpected file name \`脑.md\`, expected lower-case words of letters and digits joined by hyphens, at most 80 characters.
        Rename the file to a-short-name.md."
    `);
  });

  it('holds for topics too', () => {
    expect(reportOf('file-name', { 'topics/Brain.md': topic() })).toMatchInlineSnapshot(`
      "content/topics/Brain.md  error  file-name
        Unexpected file name \`Brain.md\`, expected lower-case words of letters and digits joined by hyphens, at most 80 characters.
        Rename the file to brain.md."
    `);
  });

  it('refuses files that are not entries, rather than ignore them', () => {
    expect(named('Paper.markdown')).toMatchInlineSnapshot(`
      "content/papers/Paper.markdown  error  file-name
        Unexpected \`Paper.markdown\`, expected only files that end in \`.md\`, directly in this folder.
        Rename it to paper.md if it is an entry, or move it out of this folder."
    `);
    expect(reportOf('file-name', { 'topics/figure.png': '' })).toMatchInlineSnapshot(`
      "content/topics/figure.png  error  file-name
        Unexpected \`figure.png\`, expected only files that end in \`.md\`, directly in this folder.
        Rename it to figure.md if it is an entry, or move it out of this folder."
    `);
  });

  it('refuses folders in the folder of entries', () => {
    expect(named('2024/a.md')).toMatchInlineSnapshot(`
      "content/papers/2024  error  file-name
        Unexpected \`2024\`, expected only files that end in \`.md\`, directly in this folder.
        Rename it to 2024.md if it is an entry, or move it out of this folder."
    `);
  });
});

function named(name: string): string {
  return reportOf('file-name', { [`papers/${name}`]: paper() });
}
