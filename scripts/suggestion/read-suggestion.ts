import { describeHidden, findHidden } from '../../src/model/hidden-characters.ts';
import { findArxivId, findDoi } from '../../src/model/identifiers.ts';
import { suggestionForm } from '../../src/model/issue-forms.ts';
import { didYouMean } from '../../src/model/near-names.ts';
import { readForm } from './read-form.ts';
import { readTopics, type TopicName } from './read-topics.ts';

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

/**
 * Reads and judges the body of an issue. Nothing of it is followed: an identifier is one or is refused.
 * @param topics all topics of the list
 * @throws {SuggestionError} that names everything that is wrong, and what to type
 */
export function readSuggestion(body: string, topics: readonly TopicName[]): Suggestion {
  if (body.length > LONGEST_BODY) {
    throw new SuggestionError(
      `Unexpected text of ${body.length} characters, expected at most ${LONGEST_BODY}.\nFill in the form again, with one sentence a field.`,
    );
  }
  const answers = readForm(body.toWellFormed(), Object.values(suggestionForm.fields));
  const answerTo = (id: keyof typeof suggestionForm.fields): Answer => {
    const label = suggestionForm.fields[id];
    return { label, text: answers.get(label) ?? '' };
  };
  const [paper, chosen, why] = [answerTo('paper'), answerTo('topics'), answerTo('why')];
  const { ids, unknown } = readTopics(chosen.text, topics);
  const identifier = findIdentifier(paper.text);
  const problems = [...[paper, why].flatMap(missing), ...[paper, chosen, why].flatMap(hidden)];
  if (problems.length === 0) {
    if (identifier === undefined) problems.push(notAnIdentifier(paper));
    problems.push(...unknown.slice(0, MOST_NAMED).map((name) => unknownTopic(chosen.label, name, topics)));
    if (why.text.length > LONGEST_REASON) problems.push(tooLong(why));
  }
  if (problems.length > 0 || identifier === undefined) throw new SuggestionError(problems.join('\n\n'));
  return { paper: identifier, topics: ids, why: why.text };
}

function findIdentifier(text: string): string | undefined {
  return text.length > LONGEST_IDENTIFIER ? undefined : (findArxivId(text) ?? findDoi(text));
}

function missing({ label, text }: Answer): string[] {
  if (text !== '') return [];
  return [`Unexpected empty field "${label}", expected an answer.\nType one below the heading ### ${label}.`];
}

function hidden({ label, text }: Answer): string[] {
  const [found] = findHidden(text);
  if (found === undefined) return [];
  return [
    `Unexpected ${describeHidden(found.value)} in "${label}", expected only characters that can be seen.\nType the answer by hand instead of pasting it.`,
  ];
}

function notAnIdentifier({ label, text }: Answer): string {
  return `Unexpected \`${shorten(text)}\` for "${label}", expected an arXiv identifier such as 2311.00136, the address of its page, or a DOI.\nCopy the address from the browser: https://arxiv.org/abs/2311.00136`;
}

function unknownTopic(label: string, name: string, topics: readonly TopicName[]): string {
  const ids = topics.map(({ id }) => id);
  const titles = topics.map(({ title }) => title);
  const typed = name.slice(0, LONGEST_SHOWN);
  const action = didYouMean(typed, ids, didYouMean(typed, titles, `The topics are ${ids.join(', ')}.`));
  return `Unexpected \`${shorten(name)}\` for "${label}", expected topics of the list, separated by commas.\n${action}`;
}

function tooLong({ label, text }: Answer): string {
  return `Unexpected ${text.length} characters in "${label}", expected one sentence of at most ${LONGEST_REASON}.\nShorten it: the abstract is fetched.`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}…` : line;
}

interface Answer {
  label: string;
  /** Empty where there is none. */
  text: string;
}

/** What GitHub allows an issue to hold. */
const LONGEST_BODY = 65_536;
const LONGEST_IDENTIFIER = 300;
const LONGEST_REASON = 600;
const LONGEST_SHOWN = 80;
const MOST_NAMED = 5;
