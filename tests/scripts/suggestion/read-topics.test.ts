import { expect, it } from 'vitest';
import { readTopics } from '../../../scripts/suggestion/read-topics.ts';

const topics = [
  { id: 'robotics', title: 'Robots, arms and legs' },
  { id: 'c', title: 'Languages' },
  { id: 'cpp', title: 'C++' },
  { id: 'languages', title: 'Language models' },
  { id: 'hirn', title: '脳と Gehirn-Größe' },
];

it.each<[string, string[]]>([
  ['robotics', ['robotics']],
  [' c,cpp ,\nrobotics\n', ['c', 'cpp', 'robotics']],
  ['ROBOTICS, C++, C', ['robotics', 'cpp', 'c']],
  ['robots, arms  and legs', ['robotics']],
  ['c, Robots,Arms and Legs,cpp', ['c', 'robotics', 'cpp']],
  ['language-models, language models, Language Models', ['languages']],
  ['Languages', ['languages']],
  ['脳と gehirn größe', ['hirn']],
  ['', []],
  [' , ,\n', []],
  ['None', []],
  ['none of these, c', ['c']],
])('%j names topics by id or title', (text, ids) => {
  expect(readTopics(text, topics)).toEqual({ ids, unknown: [] });
});

it('tells apart what is no topic', () => {
  expect(readTopics('Robots, arms, c, zoology\nlegs', topics)).toEqual({
    ids: ['c'],
    unknown: ['Robots', 'arms', 'zoology', 'legs'],
  });
  expect(readTopics('c', [])).toEqual({ ids: [], unknown: ['c'] });
});
