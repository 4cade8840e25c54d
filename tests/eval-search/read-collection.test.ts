import { expect, it } from 'vitest';
import { readCollection } from '../../scripts/eval-search/read-collection.ts';

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
});

it('a file that is none is refused, with the place and what was expected', () => {
  const messages = [
    () => readCollection('{', 'two.json'),
    () => read({ ...collection, docs: [{ id: 'a', title: 'One' }] }),
    () => read({ ...collection, queries: [] }),
    () => read({ ...collection, docs: [collection.docs[0], collection.docs[0]] }),
    () => read({ ...collection, qrels: { '2': { a: 1 } } }),
    () => read({ ...collection, qrels: { '1': { c: 1 } } }),
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
      "two.json: Unexpected judgements for question \`2\`, expected the id of one in \`queries\`.
    Add it, or remove them.",
      "two.json: Unexpected text \`c\` in the judgements for \`1\`, expected the id of one in \`docs\`.
    Add it, or remove it.",
    ]
  `);
});
