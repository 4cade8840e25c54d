import { contentFolder } from '../../src/library/content-folder.ts';
import { readPublication } from '../../src/site/publication.ts';
import { readSite } from '../../src/library/read-data-file.ts';

/** The address of the home page on this machine. */
export function siteAddress(port: number): string {
  return `http://localhost:${port}${readPublication(readSite(`${contentFolder()}/site.yaml`)).base}`;
}
