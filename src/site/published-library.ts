import { publishedList, type PublishedList } from '../formats/published-list.ts';
import { sourceFiles } from '../library/source-files.ts';
import { papersOf, pathsOf, topicsOf, type Library } from '../model/library.ts';
import type { SiteFrontmatter } from '../model/site.ts';
import { absoluteUrl } from '../model/urls.ts';
import type { Publication } from './publication.ts';

/** Returns a library that has passed the rules as the files of a site show it that is published there. */
export function publishedLibrary(library: Library, publication: Publication): PublishedList {
  return publishedList({
    // A site without these does not pass the rules, and nothing is written.
    site: library.site.fields as SiteFrontmatter,
    papers: papersOf(library),
    topics: topicsOf(library),
    paths: pathsOf(library),
    sources: sourceFiles(library),
    fullUrl: (page) => absoluteUrl(page, publication),
  });
}
