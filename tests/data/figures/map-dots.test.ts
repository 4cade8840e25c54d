import { describe, expect, it } from 'vitest';
import { likestTopics } from '../../../src/data/figures/likest-topics.ts';
import {
  dotSize,
  linesToNearest,
  mapDots,
  MOST_LINES,
  type MapDot,
} from '../../../src/data/figures/map-dots.ts';
import { publishedPaper, publishedTopic } from '../sample-papers.ts';

const papers = new Map(['A title', 'Before', 'Can'].map((title) => [title, publishedPaper(title)]));
const paper = (title: string) => papers.get(title) ?? publishedPaper(title);
const dot = (title: string, x: number, y: number, nearest?: string): MapDot => ({
  x,
  y,
  paper: paper(title),
  nearest: nearest === undefined ? undefined : { paper: paper(nearest), reason: undefined },
});

describe('the dots of the map', () => {
  it('are the papers at their points by title, each with the nearest', () => {
    const topic = publishedTopic('deep');
    const points = new Map([
      ['A title', { x: 0.1, y: 0.2 }],
      ['Before', { x: 0.3, y: 0.4 }],
    ]);
    const related = new Map([['A title', { nearest: { paper: paper('Before'), reason: undefined } }]]);
    expect(mapDots([{ topic, members: [paper('A title'), paper('Before')] }], points, related)).toEqual([
      { topic, members: [dot('Before', 0.3, 0.4), dot('A title', 0.1, 0.2, 'Before')] },
    ]);
  });

  it('are smaller the more there are, within limits', () => {
    expect([1, 60, 400, 2000].map(dotSize)).toEqual([11, 11, 8, 4]);
  });

  it('are joined by a line to the nearest, by one where two are nearest to each other', () => {
    const dots = [
      dot('A title', 0, 0.5, 'Before'),
      dot('Before', 0.25, 1, 'A title'),
      dot('Can', 1, 1, 'Before'),
    ];
    expect(linesToNearest(dots)).toBe('M0 500L250 1000M1000 1000L250 1000');
    expect(linesToNearest([dot('Can', 1, 1)])).toBe('');
  });

  it('are not joined where lines would hide them', () => {
    const crowd = Array.from({ length: MOST_LINES - 1 }, (_, index) => dot(`Paper ${index}`, 0, 0));
    const pair = [dot('A title', 0, 0, 'Before'), dot('Before', 1, 1)];
    expect(linesToNearest([...crowd.slice(1), ...pair])).not.toBe('');
    expect(linesToNearest([...crowd, ...pair])).toBe('');
  });
});

describe('the table of the topics', () => {
  it('names for each the other topic with the most nearest papers', () => {
    const [deep, small] = [publishedTopic('deep'), publishedTopic('small')];
    const groups = [
      { topic: deep, members: [dot('A title', 0, 0, 'Can'), dot('Before', 0, 0, 'A title')] },
      { topic: small, members: [dot('Can', 0, 0)] },
      { topic: undefined, members: [dot('Other', 0, 0, 'Before')] },
    ];
    expect(likestTopics(groups)).toEqual([
      { topic: deep, count: 2, likest: small },
      { topic: small, count: 1, likest: undefined },
      { topic: undefined, count: 1, likest: deep },
    ]);
  });
});
