import type { Examples } from './example.ts';

/** Examples of the rules about files and their frontmatter as such, and about the list as a whole. */
export const examplesOfFiles: Examples = {
  'no-symlinks': {
    of: 'link',
    no: 'neuroformer.md -> ../../../neuroformer.md',
    yes: 'neuroformer.md',
  },
  'file-name': {
    of: 'file name',
    no: 'Neuroformer_paper.md',
    yes: 'neuroformer.md',
  },
  'tidy-whitespace': {
    no: 'venue: ICLR 2024   ',
    yes: 'venue: ICLR 2024',
    note: 'The first of the two lines ends in spaces.',
  },
  'no-hidden-characters': {
    of: 'text',
    no: 'A word with a joint&#8203;that nobody sees.',
    yes: 'A word without one.',
  },
  'no-executable-frontmatter': {
    of: 'first line',
    no: '---js',
    yes: '---',
  },
  'valid-frontmatter': {
    no: 'published: 2023',
    yes: 'published: "2023"',
  },
  'known-keys': {
    no: 'venu: ICLR 2024',
    yes: 'venue: ICLR 2024',
  },
  'field-order': {
    no: 'arxiv: "2405.00010"\ntopics: [neuroscience]',
    yes: 'topics: [neuroscience]\narxiv: "2405.00010"',
  },
  'unique-arxiv': {
    no: 'arxiv: "2306.16922"',
    yes: 'arxiv: "2311.00136"',
    note: 'Another paper of the list is 2306.16922.',
  },
  'unique-doi': {
    no: 'doi: "10.1000/ABC"',
    yes: 'doi: "10.1000/xyz"',
    note: 'Another paper of the list has the DOI 10.1000/abc.',
  },
  'unique-title': {
    no: 'title: "The expressive leaky-memory neuron"',
    yes: 'title: "Neuroformer"',
    note: 'Another paper of the list is called The Expressive Leaky Memory Neuron.',
  },
  'topic-not-empty': {
    no: 'topics: [robotics]',
    yes: 'topics: [neuroscience]',
    note: 'No other paper of the list is about neuroscience.',
  },
  'recommended-in-topic': {
    of: 'topic',
    no: 'recommended: [expressive-leaky-memory-neuron]',
    yes: 'recommended: [neuroformer]',
    note: 'In the file of a topic of which only the second is a paper.',
  },
  'known-step': {
    of: 'path',
    no: 'steps:\n  - paper: neuroformr\n    why: It begins with the brain.',
    yes: 'steps:\n  - paper: neuroformer\n    why: It begins with the brain.',
    note: 'In the file of a reading path.',
  },
};
