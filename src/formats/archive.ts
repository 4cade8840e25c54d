import { zipSync, type Zippable } from 'fflate';
import { isId, slug } from '../model/ids.ts';
import { licenceSentences } from '../model/licences.ts';
import type { SiteFrontmatter } from '../model/site.ts';
import type { PublishedList } from './published-list.ts';

/** Returns the name of the archive in `/data/`, after the title of the list: `neurons.zip`. */
export function archiveName(site: Pick<SiteFrontmatter, 'title'>): string {
  return `${folderName(site)}.zip`;
}

/**
 * The content folder as a ZIP archive: its files as they lie on the disk, byte for byte, and a note that says
 * what may be done with them. The same files give the same archive: sorted, all with one date, and
 * compressed by code that comes with the site, not with the machine.
 */
export function writeArchive({ site, sources }: PublishedList): Uint8Array {
  const folder = folderName(site);
  const note = `${licenceSentences(site.licence).join('\n\n')}\n`;
  const files = [
    ...sources.map(({ path, bytes }) => [`${folder}/${path}`, bytes()] as const),
    [`${folder}/LICENSE`, new TextEncoder().encode(note)] as const,
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  // The first day that a ZIP can name; its dates have no time zone, so that this one is that of the machine.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(files) satisfies Zippable, { mtime, level: 1 });
}

function folderName({ title }: Pick<SiteFrontmatter, 'title'>): string {
  const name = slug(title);
  return isId(name) ? name : 'list';
}
