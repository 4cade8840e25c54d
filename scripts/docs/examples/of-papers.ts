import type { Examples } from './example.ts';

/** Examples of the rules about what the fields and the text of a paper say. */
export const examplesOfPapers: Examples = {
  'title-not-in-capitals': {
    no: 'title: "NEUROFORMER: PRETRAINING FOR BRAIN DATA"',
    yes: 'title: "Neuroformer: Pretraining for Brain Data"',
  },
  'authors-as-names': {
    no: 'authors: ["Lovelace, Ada", Alan Turing et al.]',
    yes: 'authors: [Ada Lovelace, Alan Turing, Grace Hopper]',
  },
  'real-date': {
    no: 'published: "2023-02-30"',
    yes: 'published: "2023-02"',
  },
  'has-topic': {
    no: 'topics: []',
    yes: 'topics: [neuroscience]',
  },
  'topic-exists': {
    no: 'topics: [neurosience]',
    yes: 'topics: [neuroscience]',
  },
  'quoted-identifier': {
    no: 'arxiv: 2405.00010\ndoi: https://doi.org/10.1000/xyz',
    yes: 'arxiv: "2405.00010"\ndoi: "10.1000/xyz"',
  },
  'published-doi': {
    no: 'venue: CVPR 2022',
    yes: 'doi: "10.1109/CVPR52688.2022.01213"\nvenue: CVPR 2022',
  },
  'web-link': {
    no: 'links:\n  code: github.com/a-antoniades/Neuroformer',
    yes: 'links:\n  code: https://github.com/a-antoniades/Neuroformer',
  },
  'summary-not-title': {
    no: 'summary: Multimodal and multitask pretraining for brain data.',
    yes: 'summary: A transformer for spikes that infers which neurons are connected.',
  },
  'free-alias': {
    no: 'aliases: [expressive-leaky-memory-neuron]',
    yes: 'aliases: [neuroformer-for-brain-data]',
    note: 'The first is the file name of another paper.',
  },
  'has-abstract': {
    of: 'text',
    no: '## Notes\n\nThe best place to begin.',
    yes: 'State-of-the-art experiments yield large-scale data.\n\n## Notes\n\nThe best place to begin.',
  },
  'whole-abstract': {
    of: 'text',
    no: 'We show that models trained on such data…',
    yes: 'We show that models trained on such data infer how neurons are connected.',
  },
  'known-citation': {
    of: 'text',
    no: 'It builds on [@expressive-leaky-neuron].',
    yes: 'It builds on [@expressive-leaky-memory-neuron].',
  },
  'no-raw-html': {
    of: 'text',
    no: 'Accuracy rises by 10<sup>2</sup>.',
    yes: 'Accuracy rises by $10^2$.',
  },
  'shallow-nesting': {
    of: 'text',
    no: '> > > > > > > > > > > > > > > > > Who said so?',
    yes: '> > Who said so?',
  },
  'readable-maths': {
    of: 'text',
    no: 'It costs $5 or $6, and takes $O(n^2$ steps.',
    yes: 'It costs \\$5 or \\$6, and takes $O(n^2)$ steps.',
  },
  'no-latex-debris': {
    of: 'text',
    no: 'Schr\\"odinger showed that it is \\emph{good} \\cite{schrodinger}.',
    yes: 'Schrödinger showed that it is *good*.',
  },
};
