import { paths } from '../../model/urls.ts';
import type { PublishedList } from '../published-list.ts';
import { writePathPage, writeTopicPage } from './list-pages.ts';
import { writePaperPage } from './paper-page.ts';
import { twinLinks, twinOf } from './twin-links.ts';

/** A Markdown file beside a page, which says what the page says. */
interface MarkdownFile {
  path: string;
  write: () => string;
}

/** Every topic, path and paper as Markdown; no papers where a list does without files for single ones. */
export function* markdownFiles(list: PublishedList): Generator<MarkdownFile> {
  const links = twinLinks(list);
  const byId = new Map(list.papers.map((paper) => [paper.id, paper]));
  for (const topic of list.topics) {
    const papersOf = () => list.papers.filter((paper) => paper.topics?.includes(topic.id));
    yield {
      path: twinOf(paths.topic(topic.id)),
      write: () => writeTopicPage(topic, papersOf(), links),
    };
  }
  for (const path of list.paths)
    yield { path: twinOf(paths.path(path.id)), write: () => writePathPage(path, byId, links) };
  if (list.site.paperFiles === false) return;
  for (const paper of list.papers)
    yield { path: twinOf(paths.paper(paper.id)), write: () => writePaperPage(paper, list, links) };
}
