import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { forgetLibrary, loadLibrary, withoutBroken } from '../../library/load-library.ts';
import { buildIndex, type IndexFiles } from '../../search/index/build-index.ts';
import { librarySearchData } from '../../search/index/search-data.ts';

/**
 * Serves the search index from memory while developing. It is built when first asked for, and again when a
 * file of the content folder has changed since; entries with errors are left out.
 * @param address the URL path of the index, with a slash at both ends
 * @param deployment the file that tells where the index is: its URL path and its text
 */
export function devIndex(
  folder: string,
  address: string,
  deployment: { path: string; text: string },
  watcher: { on(event: 'all', listener: (event: string, file: string) => void): unknown },
): (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void {
  let files: Promise<IndexFiles> | undefined;
  watcher.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(path.resolve(folder) + path.sep)) return;
    forgetLibrary(folder);
    files = undefined;
  });
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === deployment.path) {
      response.setHeader('Content-Type', 'application/json');
      response.end(deployment.text);
      return;
    }
    if (!pathname.startsWith(address)) {
      next();
      return;
    }
    files ??= buildIndex(librarySearchData(withoutBroken(loadLibrary(folder))));
    files.then((index) => {
      const content = index.get(decodeURIComponent(pathname.slice(address.length)));
      response.statusCode = content ? 200 : 404;
      response.setHeader('Content-Type', 'application/octet-stream');
      response.setHeader('Cache-Control', 'no-store');
      response.end(content);
    }, next);
  };
}
