import { expect, it } from 'vitest';
import { publishedFiles } from '../../src/formats/index.ts';
import { readReferences } from '../../src/formats/read-references.ts';
import { fullPaper } from './list-papers.ts';

it('each file that the site publishes has a name of its own, and import recognises it and finds the paper', () => {
  const list = {
    title: 'A list',
    url: 'https://example.org/',
    papers: [fullPaper],
    urlOf: () => 'https://example.org/papers/full/',
  };
  const found = publishedFiles.map(({ name, mediaType, write }) => {
    const read = readReferences(write(list));
    const ids = read.kind === 'references' ? read.references.map(({ reference }) => reference.id) : [];
    return [name, mediaType, read.format, ids];
  });
  expect(found).toEqual([
    ['papers.bib', 'application/x-bibtex; charset=utf-8', 'BibTeX', ['full']],
    ['papers.json', 'application/json; charset=utf-8', 'an exported list', ['full']],
  ]);
});
