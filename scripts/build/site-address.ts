import { contentFolder } from '../../src/library/content-folder.ts';
import { readPublication } from '../../src/site/publication.ts';
import { loadLibrary } from '../../src/library/load-library.ts';

/** The address of the home page on this machine. */
export function siteAddress(port: number): string {
  const { site } = loadLibrary(contentFolder()).library;
  return `http://localhost:${port}${readPublication(site).base}`;
}
