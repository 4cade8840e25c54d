import { describe, expect, it } from 'vitest';
import { askChoices } from '../../../scripts/new/ask-choices.ts';
import { suggestTopics } from '../../../src/intake/suggest-topics.ts';
import { readLibrary } from '../../../src/library/read-library.ts';
import { libraryOf } from '../../rules/library-of.ts';
import { LIST } from '../../list.ts';

const library = libraryOf({
  'topics/pruning.md': '---\ntitle: Pruning\norder: 1\ndescription: Smaller networks.\n---\n',
  'topics/robotics.md': '---\ntitle: Robotics\norder: 2\ndescription: Bodies that learn.\n---\n',
});
const paper = { title: 'A Paper', authors: ['Ada Lovelace', 'B', 'C', 'D'], abstract: 'Text.' };
const suggestion = { topics: ['robotics'], nearest: [{ file: 'content/papers/a.md', title: 'A near one' }] };

/** Asks on a terminal on which somebody types these lines, and shows what it looked like. */
async function ask(lines: string[], given: Partial<Parameters<typeof askChoices>[1]> = {}) {
  let screen = '';
  const choices = await askChoices(paper, { added: '2026-11-24', ...given }, suggestion, library, {
    write: (text) => (screen += text),
    question: (query) => {
      const line = lines.shift();
      if (line === undefined) return Promise.reject(new Error('asked once too often'));
      screen += `${query}${line}\n`;
      return Promise.resolve(line);
    },
  });
  return { choices, screen };
}

describe('what only a person can know', () => {
  it('is asked with a suggestion, which nothing typed accepts', async () => {
    const { choices, screen } = await ask(['', 'One sentence.']);
    expect(choices).toEqual({ added: '2026-11-24', topics: ['robotics'], summary: 'One sentence.' });
    expect(screen).toMatchInlineSnapshot(`
      "
      A Paper
      Ada Lovelace, B, C and 1 more

      Topics:
        pruning  Smaller networks.
        robotics  Bodies that learn.

      Nearest papers:
        A near one

      Topics, the main one first [robotics]: 
      Summary, one sentence in your own words, at most 200 characters (or nothing): One sentence.
      "
    `);
  });

  it('is asked again when the answer is not right, with what was wrong', async () => {
    const { choices, screen } = await ask(['prunning', 'pruning, robotics', 'x'.repeat(201), '']);
    expect(choices).toEqual({ added: '2026-11-24', topics: ['pruning', 'robotics'], summary: '' });
    expect(screen).toContain('Did you mean `pruning`?');
    expect(screen).toContain('Unexpected summary of 201 characters');
  });

  it('is not asked when it was given', async () => {
    const { screen } = await ask([], { topics: ['pruning'], summary: 'S.' });
    expect(screen).not.toContain('Topics');
  });
});

describe('topics are suggested', () => {
  const list = readLibrary(LIST);

  it('for most papers of the list as their editor chose, from all the others', () => {
    const right = list.papers.filter((entry) => {
      const others = { ...list, papers: list.papers.filter(({ id }) => id !== entry.id) };
      const { title = '', topics = [] } = entry.fields;
      const suggested = suggestTopics({ title, abstract: entry.body.main }, others);
      return suggested.topics.some((topic) => topics.includes(topic));
    });
    expect(right.length / list.papers.length).toBeGreaterThan(0.6);
  });

  it('with the nearest papers, and none where the list is empty', () => {
    const text = { title: 'Pruning spiking networks', abstract: 'We prune spiking neural networks.' };
    const suggested = suggestTopics(text, list);
    expect(suggested.topics).toContain('pruning');
    expect(suggested.nearest).toHaveLength(3);
    expect(suggestTopics(text, library)).toEqual({ topics: [], nearest: [] });
  });
});
