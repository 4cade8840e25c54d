import { expect, it } from 'vitest';
import { groupByMainTopic } from '../../../src/data/figures/main-topics.ts';
import { publishedPaper, publishedTopic } from '../sample-papers.ts';

it('puts every paper once under its main topic, topics in their order, those without papers left out', () => {
  const topics = ['deep', 'empty', 'small'].map(publishedTopic);
  const papers = [
    publishedPaper('a', { topics: ['small', 'deep'] }),
    publishedPaper('b'),
    publishedPaper('c', { topics: ['deep'] }),
    publishedPaper('d', { topics: ['small'] }),
    publishedPaper('e', { topics: ['unknown'] }),
  ];
  const groups = groupByMainTopic(papers, topics);
  expect(groups.map(({ topic, members }) => [topic?.id, members.map(({ id }) => id)])).toEqual([
    ['deep', ['c']],
    ['small', ['a', 'd']],
    [undefined, ['b', 'e']],
  ]);
});
