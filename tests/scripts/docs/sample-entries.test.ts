import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatEntry } from '../../../src/library/format-entry.ts';
import { readEntry } from '../../../src/library/read-entry.ts';
import type { PaperFrontmatter } from '../../../src/model/paper.ts';
import { checkLibrary } from '../../../src/rules/index.ts';
import type { Files } from '../../library/in-content-folder.ts';
import { libraryOf } from '../../rules/library-of.ts';
import { topic } from '../../rules/sample-entries.ts';

/** A fork has a README of its own, with or without a sample. */
const documents = fs
  .globSync(['*.md', 'docs/**/*.md'])
  .filter((file) => /^```\w*\n---\n/m.test(fs.readFileSync(file, 'utf8')));

it('contributors are shown a sample entry', () => {
  expect(documents).toContain('CONTRIBUTING.md');
});

describe.each(documents)('the sample entry of %s', (document) => {
  const [, sample] = /```markdown\n(---\n[\s\S]*?)```/.exec(fs.readFileSync(document, 'utf8')) ?? [];
  if (sample === undefined) throw new Error(`The sample entry of ${document} is not marked as Markdown.`);
  const { fields } = readEntry('paper', 'papers/sample.md', sample);

  it('is as new entries are written, down to the quotes', () => {
    const body = sample.slice(sample.indexOf('\n---\n\n') + '\n---\n\n'.length).trimEnd();
    expect(formatEntry(fields as PaperFrontmatter, body)).toBe(sample);
  });

  it('passes the check', () => {
    const files: Files = { 'papers/sample.md': sample };
    for (const id of fields.topics ?? []) files[`topics/${id}.md`] = topic();
    expect(checkLibrary(libraryOf(files))).toEqual([]);
  });
});
