import { unified } from '@astrojs/markdown-remark';
import { remarkCitationLinks } from './citation-links.ts';
import { remarkDashes } from './dashes.ts';
import { remarkMathsMarkup } from './maths-markup.ts';
import { remarkFootnoteNumbers } from './footnote-numbers.ts';
import { syntax } from './parser.ts';
import { remarkScrollBoxes } from './scroll-boxes.ts';
import { rehypeSurroundings } from './surroundings.ts';

/**
 * Markdown to HTML for every body. Maths becomes MathML, which browsers typeset themselves, so no script and
 * no font is sent for it. SmartyPants is off: an abstract is shown with the characters its authors typed,
 * except for the dashes that TeX makes of hyphens.
 * `gfm` is off because `syntax` brings it, with tildes left alone.
 */
export const markdownProcessor = unified({
  gfm: false,
  smartypants: false,
  remarkPlugins: [
    ...syntax,
    remarkFootnoteNumbers,
    remarkDashes,
    remarkScrollBoxes,
    remarkMathsMarkup,
    remarkCitationLinks,
  ] as never[],
  remarkRehype: {
    clobberPrefix: '',
    footnoteLabelTagName: 'p',
    footnoteLabelProperties: { className: ['visually-hidden'] },
  },
  rehypePlugins: [rehypeSurroundings] as never[],
});
