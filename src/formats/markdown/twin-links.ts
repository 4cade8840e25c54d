import { embedMarkdown } from '../../markdown/embed-markdown.ts';
import { lineToMarkdown } from '../../markdown/line-to-markdown.ts';
import type { Paper } from '../../model/paper.ts';
import { paths } from '../../model/urls.ts';
import type { PublishedList } from '../published-list.ts';

/** The links of a list's Markdown files, which lead from one to the next. */
export interface TwinLinks {
  /** A link to a paper that shows its title: to its file, or to its page where papers have none. */
  paper: (paper: Paper) => string;
  /** A text below a heading of this level, with links in the place of its citations. */
  text: (markdown: string, above: number) => string;
}

/** Returns the links of a list. */
export function twinLinks({ site, papers, fullUrl }: PublishedList): TwinLinks {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const links = new Map<string, string>();
  const linkTo = ({ id, title }: Paper): string => {
    const page = paths.paper(id);
    const link =
      links.get(id) ?? lineToMarkdown(title, fullUrl(site.paperFiles === false ? page : twinOf(page)));
    links.set(id, link);
    return link;
  };
  return {
    paper: linkTo,
    text: (markdown, above) =>
      embedMarkdown(markdown, above, (id) => {
        const paper = byId.get(id);
        return paper && linkTo(paper);
      }),
  };
}

/** The path of the Markdown file beside a page. */
export function twinOf(page: string): string {
  return paths.twin(page, '.md');
}
