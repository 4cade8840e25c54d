import type { Finding, Fix, Span } from '../model/issues.ts';
import { didYouMean, soleSpelling } from '../model/near-names.ts';
import type { Rule } from './rule.ts';

/** A paper's topics are files in the topics folder, each named once. */
export const topicExists: Rule = {
  name: 'topic-exists',
  holds: 'Each topic is a file in `content/topics/`, named once.',
  mends: 'Corrects the spelling where one topic is near.',
  example: { no: 'topics: [neurosience]', yes: 'topics: [neuroscience]' },
  find: (library) => {
    const known = library.topics.map(({ id }) => id);
    const otherwise = known.length > 0 ? `The topics are ${known.join(', ')}.` : 'Add a topic first.';
    return library.papers.flatMap(({ file, fields, locate, span }) =>
      (fields.topics ?? []).flatMap((topic, index, all): Finding[] => {
        const path = ['topics', index];
        if (!known.includes(topic)) {
          const meant = soleSpelling(topic, known);
          return [
            {
              file,
              position: locate(path),
              message: `Unexpected topic \`${topic}\`, expected the name of a file in ${library.folder}/topics/.`,
              action: didYouMean(topic, known, otherwise),
              fix:
                meant === undefined || all.includes(meant) ? undefined : renaming(topic, meant, span(path)),
            },
          ];
        }
        if (all.indexOf(topic) === index) return [];
        return [
          {
            file,
            position: locate(path),
            message: `Unexpected second mention of topic \`${topic}\`, expected each topic once.`,
            action: 'Remove one of the two.',
          },
        ];
      }),
    );
  },
};

function renaming(topic: string, meant: string, span: Span | undefined): Fix | undefined {
  const text = /^(?!(?:true|false|null)$)[a-z]/.test(meant) ? meant : `"${meant}"`;
  return span && { done: `Put \`${meant}\` in place of \`${topic}\`.`, edits: [{ ...span, text }] };
}
