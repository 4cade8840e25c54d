import { expect, it } from 'vitest';
import { makeLabels } from '../../../scripts/forge/make-labels.ts';

const text = `
- name: suggestion
  color: 3b6ea5
  description: A paper proposed with the form
- name: problem
  color: b4552d
  description: Something on a page is wrong
`;

it('makes each label, or brings it up to date', () => {
  const asked: string[][] = [];
  const made: string[] = [];
  makeLabels(
    text,
    (args) => String(asked.push([...args])),
    (name) => made.push(name),
  );
  expect(asked[0]).toEqual([
    'label',
    'create',
    'suggestion',
    '--color=3b6ea5',
    '--description=A paper proposed with the form',
    '--force',
  ]);
  expect(made).toEqual(['suggestion', 'problem']);
});

it('stops at the first that is refused', () => {
  const made: string[] = [];
  const refuse = (args: readonly string[]): string => {
    if (args[2] === 'problem') throw new Error('HTTP 403');
    return '';
  };
  expect(() => makeLabels(text, refuse, (name) => made.push(name))).toThrow('HTTP 403');
  expect(made).toEqual(['suggestion']);
});
