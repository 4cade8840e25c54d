import { describeHidden, findHidden } from '../model/hidden-characters.ts';
import type { Library } from '../model/library.ts';
import { didYouMean } from '../model/near-names.ts';
import { isFullDate } from '../model/partial-dates.ts';

/** What only a person can know of a paper. */
export interface Choices {
  /** The day it joins the list, `YYYY-MM-DD`. */
  added: string;
  /** Names of topics of the list, the main one first. */
  topics?: readonly string[] | undefined;
  /** One sentence in the curator's words. */
  summary?: string | undefined;
}

/**
 * Looks at the choices before anybody is asked for a paper.
 * @throws {Error} for a date that is none, a topic that the list does not have, a summary that is too long
 */
export function checkChoices({ added, topics = [], summary = '' }: Choices, library: Library): void {
  if (!isFullDate(added)) throw new Error(`Unexpected day \`${added}\`, expected a date as YYYY-MM-DD.`);
  for (const topic of topics) {
    const problem = topicProblem(topic, library);
    if (problem !== undefined) throw new Error(problem);
  }
  const [hidden] = findHidden(summary);
  if (hidden) {
    throw new Error(
      `Unexpected ${describeHidden(hidden.value)} in the summary, expected characters that show.\nType it again by hand.`,
    );
  }
  if (summary.length > LONGEST_SUMMARY) {
    throw new Error(
      `Unexpected summary of ${summary.length} characters, expected one sentence of at most ${LONGEST_SUMMARY}.\nShorten it.`,
    );
  }
}

/**
 * Returns why a topic cannot be chosen and what to type, or undefined where the list has it.
 * @param option where it was typed, such as `--topic`
 */
export function topicProblem(
  topic: string,
  { folder, topics }: Library,
  option?: string,
): string | undefined {
  const known = topics.map(({ id }) => id);
  if (known.includes(topic)) return undefined;
  const typed = `\`${topic}\`${option === undefined ? '' : ` for ${option}`}`;
  const advice = didYouMean(
    topic,
    known,
    known.length > 0 ? `The topics are ${known.join(', ')}.` : `Write ${folder}/topics/${topic}.md first.`,
  );
  return `Unexpected topic ${typed}, expected the name of a file in ${folder}/topics/.\n${advice}`;
}

const LONGEST_SUMMARY = 200;
