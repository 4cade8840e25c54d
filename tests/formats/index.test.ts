import { expect, it } from 'vitest';
import { dataFiles, publishedFiles } from '../../src/formats/index.ts';
import { readReferences } from '../../src/formats/read-references.ts';
import { fullPaper, listOf, withPublication } from './list-papers.ts';

const topic = { order: 1, description: 'D.', introduction: '', cites: [] };
const { aliases: _aliases, arxiv: _arxiv, doi: _doi, ...alike } = fullPaper;
const list = listOf(
  [fullPaper, withPublication({ ...alike, id: 'second', topics: [], venue: 'ICLR 2024' })],
  {
    topics: [{ ...topic, id: 'neuroscience', title: 'Neuroscience' }],
    paths: [{ ...topic, id: 'way', title: 'A way', steps: [{ paper: 'second', why: 'W.' }] }],
  },
);

it('each file of the whole list has a name of its own, and import recognises it and finds the papers', () => {
  const found = dataFiles.map(({ name, mediaType, write }) => {
    const read = readReferences(String(write(list)));
    const ids = read.kind === 'references' ? read.references.map(({ reference }) => reference.id) : [];
    return [name, mediaType, read.format, ids];
  });
  expect(found).toEqual([
    ['papers.bib', 'application/x-bibtex; charset=utf-8', 'BibTeX', ['full', 'second']],
    ['papers.biblatex.bib', 'application/x-bibtex; charset=utf-8', 'BibTeX', ['full', 'second']],
    ['papers.ris', 'application/x-research-info-systems; charset=utf-8', 'RIS', ['full', 'second']],
    ['papers.csl.json', 'application/vnd.citationstyles.csl+json', 'CSL-JSON', ['full', 'second']],
    ['papers.json', 'application/json; charset=utf-8', 'an exported list', ['full', 'second']],
    [
      'papers.ndjson',
      'application/x-ndjson; charset=utf-8',
      'an exported list, a paper a line',
      ['full', 'second'],
    ],
    ['papers.csv', 'text/csv; charset=utf-8; header=present', 'an exported table', ['full', 'second']],
  ]);
});

it('every paper, topic, path, year and venue has its files, beside its page', () => {
  const files = [...publishedFiles(list)].map(({ path }) => path);
  expect(new Set(files).size).toBe(files.length);
  const ofFormat = (extension: string): string[] =>
    files.filter((path) => path.endsWith(extension)).map((path) => path.replace(extension, ''));
  expect(ofFormat('.biblatex.bib')).toEqual(ofFormat('.bib').filter((path) => !path.includes('.')));
  expect(files.filter((path) => /^[^.]+\.bib$/.test(path))).toEqual([
    '/data/papers.bib',
    '/topics/neuroscience.bib',
    '/paths/way.bib',
    '/years/2024.bib',
    '/venues/research-practice.bib',
    '/venues/iclr.bib',
    '/papers/full.bib',
    '/papers/second.bib',
  ]);
});

it('a list can do without files for each paper', () => {
  const without = { ...list, site: { ...list.site, paperFiles: false } };
  const files = [...publishedFiles(without)].map(({ path }) => path);
  const formerNames = ['/papers/old-name/index.html', '/papers/older-name/index.html'];
  expect(files.filter((path) => path.startsWith('/papers/'))).toEqual(formerNames);
  expect(files).toContain('/topics/neuroscience.bib');
});
