import { givenValues, statedNumbers } from '../model/numbers.ts';
import type { Finding } from '../model/issues.ts';
import type { PaperFrontmatter } from '../model/paper.ts';
import { publicationOf } from '../model/publication.ts';
import type { Rule } from './rule.ts';

/** A number in a summary is one that the paper gives: a slip of a digit is worse than no number. */
export const summaryNumbers: Rule = {
  name: 'summary-numbers',
  holds: 'Every number in a summary is one that the abstract gives, in digits or in words.',
  example: {
    no: 'summary: "Trains sparse networks in a third of the time, with 90% fewer weights."',
    yes: 'summary: "Trains sparse networks in a third of the time, with far fewer weights."',
    note: 'The abstract does not say how many.',
  },
  find: (library) =>
    library.papers.flatMap(({ file, fields, body, locate }): Finding[] => {
      const { summary } = fields;
      if (summary === undefined || body.main === '') return [];
      const given = givenValues(sourcesOf(fields, body.main));
      return statedNumbers(summary)
        .filter(({ values }) => !values.some((value) => given.has(value)))
        .map(({ text, values: [value = 0] }) => ({
          file,
          position: locate(['summary']),
          message: `Unexpected number \`${text}\` in the summary, expected one that the abstract gives.`,
          action: `${nearest(value, given)}A summary says nothing that its abstract does not: correct the number, or leave it out.`,
        }));
    }),
};

/** Where a number may come from: the abstract, the title, the venue and the years of the paper. */
function sourcesOf({ title = '', venue, published }: Partial<PaperFrontmatter>, abstract: string): string {
  return [abstract, title, publicationOf({ venue, published }).phrase].join('\n');
}

/** Names up to three numbers of the abstract, those that the wrong one may have been meant to be first. */
function nearest(value: number, given: ReadonlySet<number>): string {
  const others = [...given].sort((a, b) => Math.abs(a - value) - Math.abs(b - value)).slice(0, 3);
  return others.length === 0
    ? ''
    : `The nearest there: ${others.map((other) => `\`${other}\``).join(', ')}. `;
}
