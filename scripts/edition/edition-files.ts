import { archiveName, writeArchive } from '../../src/formats/archive.ts';
import { editionPage } from '../../src/formats/edition/edition-page.ts';
import { dataFiles } from '../../src/formats/index.ts';
import { SCHEMA_FILE, writePapersSchema } from '../../src/formats/papers-json.ts';
import { fileDigest } from '../../src/library/file-digest.ts';
import { defined } from '../../src/model/defined.ts';
import { EDITION_PAGE, editionDate, MANIFEST, type Manifest } from '../../src/model/edition.ts';
import { papersOf, type Library } from '../../src/model/library.ts';
import { lastNews } from '../../src/model/changes.ts';
import { paths } from '../../src/model/urls.ts';
import { readPublication } from '../../src/site/publication.ts';
import { publishedLibrary } from '../../src/site/published-library.ts';

/**
 * Returns the files of an edition of a list, by name: every file in which the site publishes the whole list,
 * an archive of the content folder, the page, and the manifest. They follow from the content alone: full
 * addresses are those of site.yaml.
 * @param library one that has passed the rules and has papers
 */
export function editionFiles(library: Library, name: string): Map<string, Uint8Array> {
  const list = publishedLibrary(library, readPublication(library.site, {}));
  const files = new Map<string, Uint8Array>();
  const described: Manifest['files'] = [];
  const add = (
    file: Pick<Manifest['files'][number], 'name' | 'format' | 'mediaType'>,
    bytes: Uint8Array,
  ): void => {
    files.set(file.name, bytes);
    described.push({ ...file, ...fileDigest(bytes) });
  };
  for (const { name: file, format, mediaType, write } of dataFiles)
    add({ name: file, format, mediaType }, bytesOf(write(list)));
  add(
    { name: SCHEMA_FILE, format: 'JSON Schema of papers.json', mediaType: 'application/schema+json' },
    bytesOf(writePapersSchema(list)),
  );
  add(
    { name: archiveName(list.site), format: 'the entries as Markdown', mediaType: 'application/zip' },
    writeArchive(list),
  );
  const manifest: Manifest = {
    version: 1,
    edition: name,
    date: editionDate(name, newestNews(library)),
    title: list.site.title,
    ...(list.site.editor && { editor: list.site.editor.name }),
    url: list.fullUrl(paths.edition(name)),
    papers: list.papers.length,
    topics: list.topics.length,
    files: described,
  };
  const page = bytesOf(editionPage(list, manifest));
  add({ name: EDITION_PAGE, format: 'HTML', mediaType: 'text/html; charset=utf-8' }, page);
  return files.set(MANIFEST, bytesOf(`${JSON.stringify(manifest, null, 2)}\n`));
}

/** Returns the day of the newest news of a list that has papers. */
export function newestNews(library: Library): string {
  return defined(papersOf(library).map(lastNews).sort().at(-1));
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
