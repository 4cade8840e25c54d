import { paths } from '../model/urls.ts';
import { archiveName, writeArchive } from './archive.ts';
import { writeLlmsTxt } from './markdown/llms-txt.ts';
import { markdownFiles } from './markdown/markdown-files.ts';
import { movedPages } from './moved-pages.ts';
import { SCHEMA_FILE, writePapersSchema } from './papers-json.ts';
import type { PublishedFile } from './published-file.ts';
import type { PublishedList } from './published-list.ts';
import { writeRobotsTxt } from './robots-txt.ts';

/**
 * Everything for programs that read the site besides the data itself: what explains the data and where to
 * find it, pages as Markdown, the files of the list, and addresses by identifier.
 * @param data the files of the whole list, each with what it is
 */
export function* harvestFiles(
  list: PublishedList,
  data: readonly { name: string; note: string }[],
): Generator<PublishedFile> {
  yield {
    path: paths.data(SCHEMA_FILE),
    mediaType: 'application/schema+json; charset=utf-8',
    write: () => writePapersSchema(list),
  };
  if (list.sources.length > 0)
    yield {
      path: paths.data(archiveName(list.site)),
      mediaType: 'application/zip',
      write: () => writeArchive(list),
    };
  yield { path: '/robots.txt', mediaType: TEXT, write: () => writeRobotsTxt(list) };
  yield { path: '/llms.txt', mediaType: TEXT, write: () => writeLlmsTxt(list, data) };
  yield* markdownFiles(list);
  yield* movedPages(list);
}

const TEXT = 'text/plain; charset=utf-8';
