import type { Rule } from './rule.ts';

/** A paper without a topic is found only by search and in the list of all papers. */
export const hasTopic: Rule = {
  name: 'has-topic',
  holds: 'Each paper has a topic.',
  example: { no: 'topics: []', yes: 'topics: [neuroscience]' },
  find: (library) =>
    library.papers
      .filter(
        ({ parseError, data, fields }) =>
          !parseError && (data['topics'] === undefined || fields.topics?.length === 0),
      )
      .map(({ file, locate }) => ({
        file,
        position: locate(['topics']),
        message: `Unexpected paper without topics, expected the name of at least one file in ${library.folder}/topics/.`,
        action: `Add a line topics: [${library.topics[0]?.id ?? 'name-of-a-topic'}], the main topic first.`,
      })),
};
