import { describe, expect, it } from 'vitest';
import { pathsOf, papersOf, topicsOf } from '../../src/model/library.ts';
import { libraryOf } from '../rules/library-of.ts';
import { paper, readingPath, topic } from '../rules/sample-entries.ts';

describe('papersOf', () => {
  it('joins the fields of a paper, its texts and what it cites, each paper once', () => {
    const body = 'As [@b] and [@a].\n\n## Notes\n\nSee [@c], [@b].';
    expect(papersOf(libraryOf({ 'papers/a.md': paper(['topics: [x]'], body) }))).toEqual([
      {
        id: 'a',
        title: 'A title',
        added: '2024-05-31',
        topics: ['x'],
        abstract: 'As [@b] and [@a].',
        notes: 'See [@c], [@b].',
        cites: ['b', 'a', 'c'],
        publication: { label: '', phrase: '' },
      },
    ]);
  });
});

it('a paper is published as its entry and venues.yaml say', () => {
  const [first, second] = papersOf(
    libraryOf({
      'papers/a.md': paper(['published: "2016-05"', 'venue: NIPS 2017']),
      'papers/b.md': paper(['venue: neurips']),
      'venues.yaml': 'venues:\n  - name: NeurIPS\n    kind: conference\n    also: [NIPS]\n',
    }),
  );
  expect(first?.publication.phrase).toBe('NeurIPS 2017 (first published 2016)');
  expect(second?.publication.venue).toEqual({ id: 'neurips', name: 'NeurIPS', kind: 'conference' });
});

describe('topicsOf', () => {
  it('orders topics by their order, then by id', () => {
    const order = (number: number): string => topic().replace('order: 1', `order: ${number}`);
    const files = { 'topics/a.md': order(10), 'topics/c.md': order(9), 'topics/b.md': order(9) };
    expect(topicsOf(libraryOf(files)).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  it('has the whole introduction, also below a heading "Notes"', () => {
    const files = { 'topics/x.md': topic([], 'As [@a].\n\n## Notes\n\nAnd [@b].') };
    expect(topicsOf(libraryOf(files))).toMatchObject([
      { id: 'x', introduction: 'As [@a].\n\n## Notes\n\nAnd [@b].', cites: ['a', 'b'] },
    ]);
  });
});

describe('pathsOf', () => {
  it('orders paths by their order, and keeps their steps', () => {
    const steps = ['steps: [{ paper: b, why: First. }, { paper: a, why: Then. }]'];
    const files = { 'paths/q.md': readingPath(steps, 'As [@a].'), 'paths/p.md': readingPath(steps) };
    const paths = pathsOf(
      libraryOf({ ...files, 'paths/o.md': readingPath(steps).replace('order: 1', 'order: 2') }),
    );
    expect(paths.map(({ id }) => id)).toEqual(['p', 'q', 'o']);
    expect(paths[1]).toEqual({
      id: 'q',
      title: 'A path',
      order: 1,
      description: 'About it.',
      steps: [
        { paper: 'b', why: 'First.' },
        { paper: 'a', why: 'Then.' },
      ],
      introduction: 'As [@a].',
      cites: ['a'],
    });
  });
});
