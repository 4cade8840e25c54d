import { describeHidden, findHidden } from '../../src/model/hidden-characters.ts';
import { findArxivId, findDoi } from '../../src/model/identifiers.ts';
import { suggestionForm } from '../../src/model/issue-forms.ts';
import { didYouMean } from '../../src/model/near-names.ts';
import { readForm } from './read-form.ts';

/** What somebody asks for with the form "Suggest a paper". */
export interface Suggestion {
  /** Its arXiv identifier or DOI, in canonical form. */
  paper: string;
  /** Ids of topics of the list; may be empty. */
  topics: string[];
  /** Their own words for the editor; may have several lines. */
  why: string;
}

/** What is wrong with a suggestion, written to the person who made it. */
export class SuggestionError extends Error {}

/** The option of the form for a paper that fits no topic. */
export const NO_TOPIC = 'none of these';

/**
 * Reads and judges the body of an issue. Nothing of it is followed: an identifier is one or is refused.
 * @param topics the ids of all topics
 * @throws {SuggestionError} that names everything that is wrong, and what to type
 */
export function readSuggestion(body: string, topics: readonly string[]): Suggestion {
  if (body.length > LONGEST_BODY) {
    throw new SuggestionError(
      `Unexpected text of ${body.length} characters, expected at most ${LONGEST_BODY}.\nFill in the form again, with one sentence a field.`,
    );
  }
  const answers = readForm(body.toWellFormed(), Object.values(suggestionForm.fields));
  const answerTo = (id: keyof typeof suggestionForm.fields): Answer => {
    const label = suggestionForm.fields[id];
    return { label, text: answers.get(label) };
  };
  const [paper, chosen, why] = [answerTo('paper'), answerTo('topics'), answerTo('why')];
  const named = (chosen.text ?? '')
    .split(',')
    .map((topic) => topic.trim())
    .filter((topic) => topic !== '' && topic !== NO_TOPIC);
  const identifier = findIdentifier(paper.text ?? '');
  const problems = [paper, chosen, why].flatMap(missingOrHidden);
  if (problems.length === 0) {
    if (identifier === undefined) problems.push(notAnIdentifier(paper));
    problems.push(...unknownTopics(chosen.label, named, topics));
    if ((why.text ?? '').length > LONGEST_REASON) problems.push(tooLong(why));
  }
  if (problems.length > 0 || identifier === undefined) throw new SuggestionError(problems.join('\n\n'));
  return { paper: identifier, topics: [...new Set(named)], why: why.text ?? '' };
}

function findIdentifier(text: string): string | undefined {
  return text.length > LONGEST_IDENTIFIER ? undefined : (findArxivId(text) ?? findDoi(text));
}

function missingOrHidden({ label, text }: Answer): string[] {
  if (text === undefined)
    return [
      `Unexpected empty field "${label}", expected an answer.\nType one below the heading ### ${label}.`,
    ];
  const [hidden] = findHidden(text);
  if (hidden === undefined) return [];
  return [
    `Unexpected ${describeHidden(hidden.value)} in "${label}", expected only characters that can be seen.\nType the answer by hand instead of pasting it.`,
  ];
}

function notAnIdentifier({ label, text = '' }: Answer): string {
  return `Unexpected \`${shorten(text)}\` for "${label}", expected an arXiv identifier such as 2311.00136, the address of its page, or a DOI.\nCopy the address from the browser: https://arxiv.org/abs/2311.00136`;
}

function unknownTopics(label: string, named: readonly string[], topics: readonly string[]): string[] {
  const unknown = named.filter((topic) => !topics.includes(topic)).slice(0, MOST_NAMED);
  return unknown.map((topic) => {
    const action = didYouMean(topic.slice(0, LONGEST_SHOWN), topics, `The topics are ${topics.join(', ')}.`);
    return `Unexpected \`${shorten(topic)}\` for "${label}", expected topics of the list, separated by commas.\n${action}`;
  });
}

function tooLong({ label, text = '' }: Answer): string {
  return `Unexpected ${text.length} characters in "${label}", expected one sentence of at most ${LONGEST_REASON}.\nShorten it: the abstract is fetched.`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}…` : line;
}

interface Answer {
  label: string;
  text: string | undefined;
}

/** What GitHub allows an issue to hold. */
const LONGEST_BODY = 65_536;
const LONGEST_IDENTIFIER = 300;
const LONGEST_REASON = 600;
const LONGEST_SHOWN = 80;
const MOST_NAMED = 5;
