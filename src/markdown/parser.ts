import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified, type PluggableList } from 'unified';
import { remarkCitationSyntax } from './citation-syntax.ts';

/**
 * The Markdown of every body: CommonMark, GitHub's extensions, $maths$ and [@citations]. A single tilde is a
 * tilde ("~58 seconds ... ~60"), where GitHub would strike text through.
 */
export const syntax: PluggableList = [[remarkGfm, { singleTilde: false }], remarkMath, remarkCitationSyntax];

/** Parses a Markdown text into its syntax tree, with positions. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}

const parser = unified().use(remarkParse).use(syntax).freeze();
