import type { Rule } from './rule.ts';

/** A summary tells what the title does not: it stands next to the title wherever it is shown. */
export const summaryNotTitle: Rule = {
  name: 'summary-not-title',
  holds: 'A summary says something that the title does not.',
  example: {
    no: 'summary: "Multimodal and multitask pretraining for brain data."',
    yes: 'summary: "A transformer for spikes that infers which neurons are connected."',
  },
  find: (library) =>
    library.papers
      .filter(({ fields: { title, summary } }) => title && summary && repeats(summary, title))
      .map(({ file, locate }) => ({
        file,
        position: locate(['summary']),
        message: 'Unexpected summary in the words of the title, expected what the paper does or finds.',
        action: 'Say in one plain sentence what a reader learns from it.',
      })),
};

/** Whether two thirds of the words that tell something are those of the title. */
function repeats(summary: string, title: string): boolean {
  const words = tellingWords(summary);
  const known = tellingWords(title);
  const repeated = [...words].filter((word) => known.has(word)).length;
  return words.size > 0 && repeated / words.size >= 2 / 3;
}

/** Words of four letters and more, and acronyms, by their first letters: `networks` and `network` are one. */
function tellingWords(text: string): Set<string> {
  const words = text.match(/[\p{L}\p{N}]{4,}|\p{Lu}{2,}/gu) ?? [];
  return new Set(words.map((word) => word.toLowerCase().slice(0, STEM)));
}

const STEM = 6;
