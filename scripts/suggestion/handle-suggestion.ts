import { z } from 'zod';
import { readEntry } from '../../src/library/read-entry.ts';
import type { ProposedEntry } from '../../src/intake/propose-entry.ts';
import { fence } from '../forge/fence.ts';
import { pullRequestText } from './pull-request-text.ts';
import { readSuggestion, SuggestionError, type Suggestion } from './read-suggestion.ts';
import type { TopicName } from './read-topics.ts';

/** What becomes of an issue: a pull request with one new file, or a comment that says why not. */
export type SuggestionResult = { issue: number } & (
  { comment: string } | { file: string; text: string; body: string }
);

/**
 * Makes the entry of a suggested paper. Writes nothing.
 * @throws {Error} in words for the person who suggested it: a duplicate, a paper that nobody knows, a service
 * that is down
 */
export type ProposeEntry = (suggestion: Suggestion) => Promise<ProposedEntry>;

/**
 * Turns the event of an issue (https://docs.github.com/webhooks/webhook-events-and-payloads#issues) into what
 * is to be done about it.
 * @param topics all topics of the list
 * @throws {Error} for what is no such event, and for faults of our own
 */
export async function handleSuggestion(
  event: unknown,
  { topics, proposeEntry }: { topics: readonly TopicName[]; proposeEntry: ProposeEntry },
): Promise<SuggestionResult> {
  const { issue } = EVENT.parse(event);
  try {
    const suggestion = readSuggestion(issue.body ?? '', topics);
    const entry = await proposeEntry(suggestion);
    const { fields } = readEntry('paper', entry.file, entry.text);
    const body = pullRequestText(issue.number, fields, entry, suggestion.why);
    return { issue: issue.number, file: entry.file, text: entry.text, body };
  } catch (error) {
    if (!isForPeople(error)) throw error;
    return { issue: issue.number, comment: comment(error.message) };
  }
}

/** Faults of the program have classes of their own; what is written to people is a plain error. */
function isForPeople(error: unknown): error is Error {
  return error instanceof SuggestionError || (error instanceof Error && error.constructor === Error);
}

function comment(message: string): string {
  const whole = message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
  return `The entry could not be made:\n\n${fence(whole, 'text')}\n\nEdit the text of this issue, and it is tried again.\n`;
}

const EVENT = z.object({ issue: z.object({ number: z.int().positive(), body: z.string().nullable() }) });
const LONGEST_MESSAGE = 8000;
