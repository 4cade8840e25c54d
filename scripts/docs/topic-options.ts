import { NO_TOPIC } from '../suggestion/read-suggestion.ts';

/**
 * The form for suggestions with these topics as the options of its dropdown, between its two markers. A dropdown may
 * not be empty, and a paper may fit no topic: the last option says so.
 * @param form the YAML of the form
 * @param topics ids, in any order
 * @throws {Error} if the markers are not there
 */
export function withTopicOptions(form: string, topics: readonly string[]): string {
  const [, before, indent, after] = MARKED.exec(form) ?? [];
  if (before === undefined || indent === undefined || after === undefined) {
    throw new Error(`Unexpected form without \`${BEGIN}\` and \`${END}\`.`);
  }
  const options = [...topics.toSorted(), NO_TOPIC].map((topic) => `${indent}- ${topic}\n`);
  return `${before}${options.join('')}${indent}${END}${after}`;
}

const BEGIN = '# topics: npm run docs writes these';
const END = '# end of topics';
const MARKED = new RegExp(`^([\\s\\S]*\\n( *)${BEGIN}\\n)[\\s\\S]*\\n *${END}([\\s\\S]*)$`);
