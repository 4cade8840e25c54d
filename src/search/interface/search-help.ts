/** What a reader can type, whatever the list is about, and what it finds. */
export const SEARCH_HELP: readonly { example: string; meaning: string }[] = [
  {
    example: 'a few words',
    meaning: 'Or a question, or a whole title: papers with all the words come first.',
  },
  { example: '"two words"', meaning: 'Exactly these words in this order.' },
  {
    example: '-word',
    meaning: 'Not this word, or whatever stands behind the minus: -topic:name. NOT does the same.',
  },
  { example: 'author:name', meaning: 'A name among the authors, or a part of one.' },
  { example: 'topic:name', meaning: 'A word in the name of a topic; venue: of a venue.' },
  { example: 'title:word', meaning: 'A word of the title.' },
  { example: 'year:2020..2024', meaning: 'A year, a span of years open at either end, or year:>2022.' },
  {
    example: 'after:2023-06',
    meaning: 'First appeared after this month, day or year; before: the other way round.',
  },
  { example: 'has:code', meaning: 'Papers with code.' },
  { example: '2305.12345', meaning: 'An arXiv id, a DOI, or the address of either or of the code.' },
];
