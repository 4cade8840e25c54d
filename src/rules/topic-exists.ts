import { didYouMean, soleSpelling } from '../model/near-names.ts';
import type { Finding } from '../model/issues.ts';
import type { Rule } from './index.ts';

/** A paper's topics are files in the topics folder, each named once. */
export const topicExists: Rule = (library) => {
  const known = library.topics.map(({ id }) => id);
  return library.papers.flatMap(({ file, fields, locate, span }) =>
    (fields.topics ?? []).flatMap((topic, index, all): Finding[] => {
      const position = (): Finding['position'] => locate(['topics', index]);
      if (!known.includes(topic)) {
        const meant = soleSpelling(topic, known);
        const place = span(['topics', index]);
        return [
          {
            file,
            position: position(),
            message: `Unexpected topic \`${topic}\`, expected the name of a file in ${library.folder}/topics/.`,
            action: didYouMean(
              topic,
              known,
              known.length > 0 ? `The topics are ${known.join(', ')}.` : 'Add a topic first.',
            ),
            fix:
              meant && place && !all.includes(meant)
                ? {
                    done: `Put \`${meant}\` in place of \`${topic}\`.`,
                    edits: [
                      { ...place, text: /^(?!(?:true|false|null)$)[a-z]/.test(meant) ? meant : `"${meant}"` },
                    ],
                  }
                : undefined,
          },
        ];
      }
      if (all.indexOf(topic) === index) return [];
      return [
        {
          file,
          position: position(),
          message: `Unexpected second mention of topic \`${topic}\`, expected each topic once.`,
          action: 'Remove one of the two.',
        },
      ];
    }),
  );
};
