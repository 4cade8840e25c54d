/** What a reader can type, and what it finds. */
export const SEARCH_HELP: readonly { example: string; meaning: string }[] = [
  {
    example: 'how to shrink a network',
    meaning: 'Words or a question, in any order: papers with most of them come first.',
  },
  { example: '"magnetic resonance"', meaning: 'Exactly these words in this order.' },
  {
    example: '-survey',
    meaning: 'Not this word, whatever stands behind the minus: -topic:robotics. NOT does the same.',
  },
  { example: 'author:hinton', meaning: 'A name among the authors.' },
  { example: 'topic:pruning', meaning: 'A word in the name of a topic; venue: of a venue.' },
  { example: 'title:attention', meaning: 'A word of the title.' },
  { example: 'year:2020..2024', meaning: 'A year, a span of years open at either end, or year:>2022.' },
  {
    example: 'after:2023-06',
    meaning: 'First appeared after this month, day or year; before: the other way round.',
  },
  { example: 'has:code', meaning: 'Papers with code.' },
  { example: '2305.12345', meaning: 'An arXiv id, a DOI or the address of either; or paste a whole title.' },
];
