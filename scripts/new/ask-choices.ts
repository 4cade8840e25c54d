import { shortenNames } from '../../src/model/person-names.ts';
import type { Library } from '../../src/model/library.ts';
import type { Reference } from '../../src/formats/reference.ts';
import { checkChoices, type Choices } from '../../src/intake/choices.ts';
import type { TopicSuggestion } from '../../src/intake/suggest-topics.ts';

/** A terminal to ask on. */
export interface Terminal {
  /** What is typed behind the query; throws when the person stops. */
  question: (query: string) => Promise<string>;
  write: (text: string) => void;
}

/**
 * Asks for what only a person can know and has not said yet: the topics, with a suggestion, and the summary.
 * An answer that is not right is explained and asked for again.
 */
export async function askChoices(
  { title, authors = [] }: Reference,
  given: Choices,
  { topics: suggested, nearest }: TopicSuggestion,
  library: Library,
  terminal: Terminal,
): Promise<Choices> {
  const { write } = terminal;
  const { shown, more } = shortenNames(authors, MOST_NAMES);
  write(`\n${title}\n${shown.join(', ')}${more}\n`);
  let { topics, summary } = given;
  if (topics === undefined && library.topics.length > 0) {
    write(
      `\nTopics:\n${library.topics.map(({ id, fields }) => `  ${id}  ${fields.description ?? ''}`).join('\n')}\n`,
    );
    if (nearest.length > 0)
      write(`\nNearest papers:\n${nearest.map((near) => `  ${near.title}`).join('\n')}\n`);
    const hint = suggested.length > 0 ? ` [${suggested.join(', ')}]` : '';
    topics = await askUntilRight(`\nTopics, the main one first${hint}: `, terminal, (answer) => {
      const names = answer.split(/[\s,]+/).filter(Boolean);
      const chosen = names.length > 0 ? names : suggested;
      checkChoices({ ...given, topics: chosen }, library);
      return chosen;
    });
  }
  summary ??= await askUntilRight(
    'Summary, one sentence in your own words, at most 200 characters (or nothing): ',
    terminal,
    (answer) => {
      checkChoices({ ...given, summary: answer }, library);
      return answer;
    },
  );
  return { ...given, topics, summary };
}

async function askUntilRight<Value>(
  query: string,
  { question, write }: Terminal,
  read: (answer: string) => Value,
): Promise<Value> {
  for (;;) {
    const answer = (await question(query)).trim();
    try {
      return read(answer);
    } catch (error) {
      write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
}

const MOST_NAMES = 3;
