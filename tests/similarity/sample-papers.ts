import type { ComparedPaper } from '../../src/similarity/text-vectors.ts';

/** A paper with just what is compared; the id is its title in lower case. */
export function paper(title: string, abstract = '', topics?: string[]): ComparedPaper {
  return { id: title.toLowerCase().replaceAll(' ', '-'), title, abstract, topics };
}

/** Papers whose abstracts draw eight of 300 invented words, the same ones each time. */
export function manyPapers(count: number): ComparedPaper[] {
  let state = 7;
  const word = (): string => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const number = Math.floor((state / 2 ** 32) * 300);
    return `zu${LETTERS[number % 17]}o${LETTERS[Math.floor(number / 17)]}ak`;
  };
  return Array.from({ length: count }, (_, index) => ({
    id: `paper-${index}`,
    title: word(),
    abstract: Array.from({ length: 8 }, word).join(' '),
    topics: [`topic-${index % 5}`],
  }));
}

/** The same papers in another order. */
export function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item, index) => ({ item, key: (index * 7919) % 1009 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

const LETTERS = 'bcdfghklmnprstvwxz';
