import type { AstroConfig } from 'astro';
import type { CitationTargets } from '../markdown/citation-links.ts';
import { paths, withBase } from '../model/urls.ts';

/** What a citation shows of a paper. */
export type CitedTitle = Omit<CitationTargets[string], 'href'>;

/** Renders a Markdown body to HTML; an empty one stays empty. */
export type RenderBody = (markdown: string, file: string) => Promise<string>;

/**
 * The renderer of bodies, with the site's own Markdown processor. Unlike Astro's it does not look for
 * frontmatter in the text again, and it throws where Astro would publish a page without its text
 * (withastro/astro#18054).
 * @param titles of all papers, by id, for citations
 * @throws {Error} naming the file, when a plugin fails or a text renders to nothing
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
  return async (markdown, file) => {
    if (markdown === '') return '';
    let html: string;
    try {
      ({ code: html } = await renderer.render(markdown, { frontmatter: { citations } }));
    } catch (error) {
      throw new Error(`${file}: the Markdown could not be rendered, and no site was built.`, {
        cause: error,
      });
    }
    if (html.replace(/<[^>]*>/g, '').trim() === '') {
      throw new Error(`${file}: the Markdown rendered to nothing, and no site was built.`);
    }
    return html;
  };
}
