import { unified } from '@astrojs/markdown-remark';
import rehypeKatex from 'rehype-katex';
import { remarkCitationLinks } from './citation-links.ts';
import { remarkDashes } from './dashes.ts';
import { syntax } from './parser.ts';
import { remarkScrollBoxes } from './scroll-boxes.ts';

/**
 * Markdown to HTML for every body. Maths becomes MathML, which browsers typeset themselves, so no style sheet
 * and no font is sent for it. SmartyPants is off: an abstract is shown with the characters its authors typed,
 * except for the dashes that TeX makes of hyphens.
 * `gfm` is off because `syntax` brings it, with tildes left alone.
 */
export const markdownProcessor = unified({
  gfm: false,
  smartypants: false,
  remarkPlugins: [...syntax, remarkDashes, remarkScrollBoxes, remarkCitationLinks] as never[],
  rehypePlugins: [[rehypeKatex, { output: 'mathml', strict: 'ignore' }]],
});
