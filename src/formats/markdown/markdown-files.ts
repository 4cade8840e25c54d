import { paths } from '../../model/urls.ts';
import type { PublishedFile } from '../published-file.ts';
import type { PublishedList } from '../published-list.ts';
import { writePathPage, writeTopicPage } from './list-pages.ts';
import { writePaperPage } from './paper-page.ts';
import { twinLinks, twinOf } from './twin-links.ts';

/** Every topic, path and paper as Markdown; no papers where a list does without files for single ones. */
export function* markdownFiles(list: PublishedList): Generator<PublishedFile> {
  const links = twinLinks(list);
  const byId = new Map(list.papers.map((paper) => [paper.id, paper]));
  for (const topic of list.topics) {
    const papersOf = () => list.papers.filter((paper) => paper.topics?.includes(topic.id));
    yield {
      path: twinOf(paths.topic(topic.id)),
      mediaType: MARKDOWN,
      write: () => writeTopicPage(topic, papersOf(), links),
    };
  }
  for (const path of list.paths)
    yield {
      path: twinOf(paths.path(path.id)),
      mediaType: MARKDOWN,
      write: () => writePathPage(path, byId, links),
    };
  if (list.site.paperFiles === false) return;
  for (const paper of list.papers)
    yield {
      path: twinOf(paths.paper(paper.id)),
      mediaType: MARKDOWN,
      write: () => writePaperPage(paper, list, links),
    };
}

const MARKDOWN = 'text/markdown; charset=utf-8';
