import type { AstroConfig } from 'astro';
import type { CitationTargets } from '../markdown/citation-links.ts';
import { CONTINUE, EXIT, SKIP, visit } from 'unist-util-visit';
import { parseMarkdown } from '../markdown/parser.ts';
import type { Surroundings } from '../markdown/surroundings.ts';
import { paths, withBase } from '../model/urls.ts';

/** What a citation shows of a paper. */
export type CitedTitle = Omit<CitationTargets[string], 'href'>;

/** A Markdown body, and where it will stand. */
export interface BodyText extends Surroundings {
  markdown: string;
}

/** Renders a Markdown body to HTML, as a part of its page; an empty one stays empty. */
export type RenderBody = (text: BodyText, file: string) => Promise<string>;

/**
 * The renderer of bodies, with the site's own Markdown processor. Unlike Astro's it does not look for
 * frontmatter in the text again, and it throws where Astro would publish a page without its text
 * (withastro/astro#18054).
 * @param titles of all papers, by id, for citations
 * @throws {Error} naming the file, when a plugin fails or words render to nothing
 */
export async function bodyRenderer(
  config: AstroConfig,
  titles: ReadonlyMap<string, CitedTitle>,
): Promise<RenderBody> {
  const { processor } = config.markdown;
  const renderer = await processor.createRenderer({ syntaxHighlight: false });
  const citations: CitationTargets = Object.fromEntries(
    [...titles].map(([id, cited]) => [id, { ...cited, href: withBase(paths.paper(id), config.base) }]),
  );
  return async ({ markdown, ...surroundings }, file) => {
    if (markdown === '') return '';
    let html: string;
    try {
      ({ code: html } = await renderer.render(markdown, {
        frontmatter: { citations, surroundings },
      }));
    } catch (error) {
      throw new Error(`${file}: the Markdown could not be rendered, and no site was built.`, {
        cause: error,
      });
    }
    if (!hasText(html) && hasWords(markdown)) {
      throw new Error(`${file}: the Markdown rendered to nothing, and no site was built.`);
    }
    return html;
  };
}

/** Whether anything but white space stands between the tags. */
function hasText(html: string): boolean {
  return html.split('<').some((part) => part.slice(part.indexOf('>') + 1).trim() !== '');
}

/** Whether a text has words to show; footnotes are shown only where the text refers to them. */
function hasWords(markdown: string): boolean {
  let found = false;
  visit(parseMarkdown(markdown), (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    found ||= (node.type === 'text' || node.type === 'inlineCode') && node.value.trim() !== '';
    return found ? EXIT : CONTINUE;
  });
  return found;
}
