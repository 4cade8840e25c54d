import { expect, it } from 'vitest';
import { collectionWarnings, readCollection } from '../../../../scripts/dev/eval-search/read-collection.ts';

const collection = {
  name: 'Two',
  docs: [
    { id: 'a', title: 'One', text: 'First.' },
    { id: 'b', title: 'Two', text: 'Second.' },
  ],
  queries: [{ id: '1', text: 'first' }],
  qrels: { '1': { a: 1 } },
};
const read = (data: unknown) => readCollection(JSON.stringify(data), 'two.json');

it('a collection is read as it is', () => {
  expect(read(collection)).toEqual(collection);
  const [doc] = read({ ...collection, docs: [{ id: 'a', text: 'Untitled.' }] }).docs;
  expect(doc).toEqual({ id: 'a', title: '', text: 'Untitled.' });
});

it('a file that is none is refused, with the place and what was expected', () => {
  const messages = [
    () => readCollection('{', 'two.json'),
    () => read({ ...collection, docs: [{ id: 'a' }] }),
    () => read({ ...collection, queries: [] }),
    () => read({ ...collection, docs: [collection.docs[0], collection.docs[0]] }),
  ].map((attempt) => {
    try {
      return attempt();
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(messages).toMatchInlineSnapshot(`
    [
      "two.json: Unexpected text, expected JSON. Expected property name or '}' in JSON at position 1 (line 1 column 2)
    Check the file with a JSON validator.",
      "two.json: Unexpected content at \`docs.0.text\`, expected { name, docs: [{ id, title, text }], queries: [{ id, text }], qrels: { query: { doc: gain } } }. Invalid input: expected string, received undefined
    Correct the file.",
      "two.json: Unexpected content at \`queries\`, expected { name, docs: [{ id, title, text }], queries: [{ id, text }], qrels: { query: { doc: gain } } }. Too small: expected array to have >=1 items
    Correct the file.",
      "two.json: Unexpected second text with the same id, expected each id once.
    Rename one.",
    ]
  `);
});

it('judgements of what is not there are named and do no harm', () => {
  expect(collectionWarnings(collection)).toEqual([]);
  expect(collectionWarnings(read({ ...collection, qrels: { '1': { a: 1, c: 1 }, '2': { a: 1 } } }))).toEqual([
    'Judgements of 1 questions that are not asked, such as `2`.',
    '1 judgements of texts that are not there, such as `c`.',
  ]);
});
