import { positionOf } from '../model/positions.ts';
import type { Finding } from '../model/issues.ts';
import type { Rule } from './rule.ts';

/** An abstract ends as its authors ended it; one that stops in a sentence was cut off where it was copied. */
export const wholeAbstract: Rule = {
  name: 'whole-abstract',
  holds: 'The abstract ends with a whole sentence.',
  example: {
    of: 'text',
    no: 'We show that models trained on such data…',
    yes: 'We show that models trained on such data infer how neurons are connected.',
  },
  find: (library) =>
    library.papers.flatMap(({ file, text, body, bodyStart }): Finding[] => {
      const problem = cutOff(body.main);
      if (problem === undefined) return [];
      const end = text.indexOf(body.main, bodyStart) + body.main.length;
      return [
        {
          file,
          position: positionOf(text, end),
          message: `Unexpected end of the abstract ${problem}, expected a whole sentence.`,
          action: "Copy the abstract again from the paper's own page.",
        },
      ];
    }),
};

/** How an abstract ends that does not end with a sentence; only its last words are looked at. */
function cutOff(whole: string): string | undefined {
  if (whole === '') return undefined;
  const abstract = whole.slice(-LAST_WORDS);
  if (/(?:\.\.\.|…)[\])]*$/.test(abstract)) return 'with dots';
  const end = abstract.replace(CLOSERS, '');
  if (STOP.test(end) || NO_SENTENCE.test(abstract)) return undefined;
  const words = /\S{1,20}$/.exec(abstract)?.[0] ?? '';
  return `after \`${words}\``;
}

/** What may follow the stop of the last sentence: closing quotes, brackets and marks of emphasis. */
const CLOSERS = /(?<!["'”’»)\]*_])["'”’»)\]*_]+$/;
const STOP = /[.!?。！？।]$/;

/** An address, maths, a citation, code, a bracket, or a last line that is an item of a list or of a table. */
const NO_SENTENCE = /(?:https?:\/\/\S+|[$`)\]>|]|(?:^|\n)\s*(?:[-*+]|\d+[.)])\s[^\n]*)$/;

const LAST_WORDS = 300;
