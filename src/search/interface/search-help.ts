/** What a reader can type, and what it finds. */
export const SEARCH_HELP: readonly { example: string; meaning: string }[] = [
  {
    example: 'how to shrink a network',
    meaning: 'Words or a question, in any order: papers with most of them come first.',
  },
  { example: '"magnetic resonance"', meaning: 'Exactly these words in this order.' },
  { example: '-survey', meaning: 'Not this word.' },
  { example: 'author:hinton', meaning: 'A name among the authors.' },
  { example: 'topic:pruning', meaning: 'A word in the name of a topic.' },
  { example: 'year:2020..2024', meaning: 'A year, or a span of years open at either end.' },
  { example: 'has:code', meaning: 'Papers with code.' },
  { example: '2305.12345', meaning: 'An arXiv id, a DOI or the address of either; or paste a whole title.' },
];
