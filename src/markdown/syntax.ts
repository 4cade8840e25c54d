import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import type { PluggableList } from 'unified';
import { remarkCitationSyntax } from './citation-syntax.ts';

/**
 * The Markdown of every body: CommonMark, GitHub's extensions, $maths$ and [@citations]. A single tilde is a tilde
 * ("~58 seconds ... ~60"), where GitHub would strike text through.
 */
export const syntax: PluggableList = [[remarkGfm, { singleTilde: false }], remarkMath, remarkCitationSyntax];
