import { contentFolder } from '../../src/library/content-folder.ts';
import { readPublication } from '../../src/site/publication.ts';
import { readDataFile } from '../../src/library/read-library.ts';

/** The address of the home page on this machine. */
export function siteAddress(port: number): string {
  return `http://localhost:${port}${readPublication(readDataFile('site', contentFolder())).base}`;
}
