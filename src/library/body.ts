import type { Body } from '../model/library.ts';
import { inspectMarkdown } from '../markdown/inspect-markdown.ts';

/**
 * Cuts the text below the frontmatter at its heading "Notes" and finds what the rules look at.
 * @param text the body as it stands in the file
 * @param firstLine the line of the file on which it begins
 */
export function readBody(text: string, firstLine: number): Body {
  const heading = NOTES_HEADING.exec(text);
  return {
    main: text.slice(0, heading?.index ?? text.length).trim(),
    notes: heading ? text.slice(heading.index + heading[0].length).trim() : '',
    ...inspectMarkdown(text, firstLine),
  };
}

const NOTES_HEADING = /^##[ \t]+Notes[ \t]*$/m;
