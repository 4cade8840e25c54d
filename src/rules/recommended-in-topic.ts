import { didYouMean } from '../model/near-names.ts';
import type { Finding } from '../model/issues.ts';
import type { Rule } from './rule.ts';

/** What a topic recommends to read first are papers of that topic, each named once. */
export const recommendedInTopic: Rule = {
  name: 'recommended-in-topic',
  holds: 'What a topic recommends are papers of that topic.',
  example: {
    of: 'topic',
    no: 'recommended: [expressive-leaky-memory-neuron]',
    yes: 'recommended: [neuroformer]',
    note: 'In the file of a topic of which only the second is a paper.',
  },
  find: (library) =>
    library.topics.flatMap(({ id, file, fields, locate }) => {
      const own = library.papers
        .filter((paper) => paper.fields.topics?.includes(id))
        .map((paper) => paper.id);
      return (fields.recommended ?? []).flatMap((paper, index, all): Finding[] => {
        const isSecond = all.indexOf(paper) < index;
        if (own.includes(paper) && !isSecond) return [];
        return [
          {
            file,
            position: locate(['recommended', index]),
            message: `Unexpected ${isSecond ? 'second mention of ' : ''}\`${paper}\` in \`recommended\`, expected papers whose topics name \`${id}\`, each once.`,
            action: isSecond
              ? 'Remove one of the two.'
              : didYouMean(paper, own, `Add ${id} to the topics of the paper first.`),
          },
        ];
      });
    }),
};
