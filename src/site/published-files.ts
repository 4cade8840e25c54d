import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publishedFiles } from '../formats/index.ts';
import type { PublishedFile } from '../formats/published-file.ts';
import type { PublishedList } from '../formats/published-list.ts';
import { loadLibrary, withoutBroken, type CheckedLibrary } from '../library/load-library.ts';
import { hasErrors } from '../model/issues.ts';
import type { Library } from '../model/library.ts';
import { withBase } from '../model/urls.ts';
import { editionFiles } from './edition-files.ts';
import type { Publication } from './publication.ts';
import { publishedLibrary } from './published-library.ts';
import { sitemapFiles } from './sitemap-files.ts';
import { writeFiles } from './write-files.ts';

/**
 * Writes every file of src/formats/index.ts, the sitemap and the editions into the built site. They are no
 * routes of Astro's, which would take as long for each as for a page. While developing they are made when
 * they are asked for, from the entries that have no errors; there is no sitemap then.
 * @param folder the content folder
 */
export function publishedFilesOf(folder: string, publication: Publication): AstroIntegration {
  const listOf = (library: Library): PublishedList => publishedLibrary(library, publication);
  function* filesOf(library: Library): Generator<PublishedFile> {
    yield* publishedFiles(listOf(library));
    yield* editionFiles(library);
  }
  /** Decoded, as the request for it is before the two are compared. */
  const addressOf = ({ path }: PublishedFile): string =>
    decoded(publication.base) + withBase(path.replace(/(?<=\/)index\.html$/, ''), '/').slice(1);
  return {
    name: 'lectern-published-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let known: CheckedLibrary | undefined;
        let files = new Map<string, PublishedFile>();
        server.middlewares.use((request, response, next) => {
          const checked = loadLibrary(folder);
          if (checked !== known) {
            const made = filesOf(withoutBroken(checked));
            files = new Map(Array.from(made, (file) => [addressOf(file), file]));
          }
          known = checked;
          const file = files.get(decoded(new URL(request.url ?? '/', 'http://localhost').pathname));
          if (!file) {
            next();
            return;
          }
          response.setHeader('Content-Type', file.mediaType);
          response.setHeader('Cache-Control', 'no-store');
          response.end(file.write());
        });
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const { library, issues } = loadLibrary(folder);
        if (hasErrors(issues)) return;
        const root = fileURLToPath(dir);
        const count = await writeFiles(filesOf(library), root);
        const maps = await writeFiles(sitemapFiles(root, pages, listOf(library)), root);
        logger.info(`${count + maps} files`);
      },
    },
  };
}

/** An address that is not encoded as it should be is as it is. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
