import type { SuggestionResult } from './handle-suggestion.ts';

/**
 * Reads what the job that reads an issue hands to the one that writes. The first reads what anybody writes,
 * so the second trusts nothing of it: neither its form nor its choice of an issue.
 * @param text JSON
 * @param issue the number of the issue of the event
 * @throws {Error} in words that hold nothing of the text, for what has another form or another issue
 */
export function parseProposal(text: string, issue: number): SuggestionResult {
  const proposal = parse(text);
  if (typeof proposal !== 'object' || proposal === null) throw unexpected('expected an object');
  const { issue: number, ...texts } = proposal as Record<string, unknown>;
  if (number !== issue) throw unexpected(`expected one for #${issue}`);
  if (hasTexts(texts, 'comment')) return { issue, comment: texts.comment };
  if (hasTexts(texts, 'file', 'text', 'body')) {
    return { issue, file: texts.file, text: texts.text, body: texts.body };
  }
  throw unexpected('expected a comment, or a file with its text and the body of a pull request');
}

/** A message of JSON.parse quotes the text, and a line of a log that begins with `::` is a command. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unexpected('expected JSON');
  }
}

function hasTexts<Name extends string>(
  values: Record<string, unknown>,
  ...names: Name[]
): values is Record<Name, string> {
  return names.every((name) => typeof values[name] === 'string');
}

function unexpected(expected: string): Error {
  return new Error(`Unexpected proposal, ${expected}.`);
}
