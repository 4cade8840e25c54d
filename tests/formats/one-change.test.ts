import { describe, expect, it } from 'vitest';
import { publishedFiles } from '../../src/formats/index.ts';
import { selectionsOf, type PublishedList } from '../../src/formats/published-list.ts';
import { sourceFiles } from '../../src/library/source-files.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { pathsOf, topicsOf } from '../../src/model/library.ts';
import type { Paper } from '../../src/model/paper.ts';
import { paths } from '../../src/model/urls.ts';
import { LIST } from '../list.ts';
import { listOf, listPapers, withPublication } from './list-papers.ts';

const made = new WeakMap<PublishedList, Map<string, Buffer>>();
const library = readLibrary(LIST);
const ID = 'neurbf';
const before = listWith({});

describe('when one entry changes, only those files change that show it', () => {
  it.each<[string, Partial<Paper>, RegExp]>([
    ['an abstract', { abstract: 'Another abstract.' }, /^\/papers\/neurbf\.md$/],
    ['a title', { title: 'NeuRBF, Retitled' }, /^\/topics\/[a-z-]+\.md$/],
    ['a summary', { summary: 'Another sentence.' }, /^\/topics\/[a-z-]+\.md$/],
    ['authors', { authors: ['Ada Lovelace'] }, /^\/topics\/[a-z-]+\.bib$/],
    ['a DOI', { doi: '10.1000/Xyz' }, /^\/doi\/10\.1000\/xyz\/index\.html$/],
    ['a change', { changes: [{ date: '2027-01-01', what: 'corrected' }] }, /^\/papers\/neurbf\.md$/],
  ])('%s', (_name, change, example) => {
    const after = listWith(change);
    const changed = differences(before, after);
    expect(changed.filter((path) => !mayChange(path, [before, after]))).toEqual([]);
    expect(changed).toContain('/data/papers.json');
    expect(
      changed.some((path) => example.test(path)),
      changed.join(' '),
    ).toBe(true);
  });

  it('and of the same entries the files are the same to the byte, whatever their order was', () => {
    expect(differences(before, listWith({}))).toEqual([]);
    expect(
      differences(
        before,
        listWith({}, (papers) => papers.toReversed()),
      ),
    ).toEqual([]);
  });
});

function listWith(change: Partial<Paper>, order = (papers: Paper[]): Paper[] => papers): PublishedList {
  const papers = listPapers.map((paper) =>
    paper.id === ID ? withPublication({ ...paper, ...change }) : paper,
  );
  return listOf(order(papers), {
    topics: topicsOf(library),
    paths: pathsOf(library),
    sources: sourceFiles(library),
  });
}

function differences(one: PublishedList, other: PublishedList): string[] {
  const [a, b] = [filesOf(one), filesOf(other)];
  const names = new Set([...a.keys(), ...b.keys()]);
  return [...names].filter((name) => Buffer.compare(a.get(name) ?? NONE, b.get(name) ?? NONE) !== 0);
}

function filesOf(list: PublishedList): Map<string, Buffer> {
  const files =
    made.get(list) ??
    new Map(Array.from(publishedFiles(list), ({ path, write }) => [path, Buffer.from(write())]));
  made.set(list, files);
  return files;
}

/**
 * Whether a file may show the paper: it is of the whole list, of the paper or of one that cites it, or of a
 * page that lists it. What lies in the folder of a page, or beside it, is of that page.
 */
function mayChange(path: string, lists: readonly PublishedList[]): boolean {
  const [, folder = ''] = path.split('/');
  if (!OF_PARTS.has(folder)) return true;
  const pages = lists.flatMap((list) => [
    ...selectionsOf(list).flatMap(({ page, papers }) => (papers.some(({ id }) => id === ID) ? page : [])),
    ...list.papers.flatMap(({ id, cites }) => (id === ID || cites.includes(ID) ? paths.paper(id) : [])),
    ...list.topics.flatMap(({ id, cites }) => (cites.includes(ID) ? paths.topic(id) : [])),
    ...list.paths.flatMap(({ id, cites }) => (cites.includes(ID) ? paths.path(id) : [])),
    ...list.papers.flatMap(({ id, arxiv, doi = '' }) =>
      id === ID ? [`/arxiv/${arxiv}/`, `/doi/${doi}/`, `/doi/${doi.toLowerCase()}/`] : [],
    ),
  ]);
  return pages.some((page) => path.startsWith(page) || path.startsWith(page.replace(/\/$/, '.')));
}

/** Folders in which each file is of some papers. */
const OF_PARTS = new Set(['papers', 'topics', 'paths', 'years', 'venues', 'arxiv', 'doi']);
const NONE = Buffer.from('none');
