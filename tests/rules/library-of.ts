import { readLibrary } from '../../src/library/read-library.ts';
import type { Library } from '../../src/model/library.ts';
import { inContentFolder, type Files } from '../library/in-content-folder.ts';

/** The library that the real reader makes of these files, as if they lay in `content`. */
export function libraryOf(files: Files): Library {
  return inContentFolder(files, (folder) => {
    const library = readLibrary(folder);
    const shown = (file: string): string => file.replace(folder, 'content');
    const entry = <Item extends { file: string }>(item: Item): Item => ({ ...item, file: shown(item.file) });
    return {
      folder: shown(library.folder),
      papers: library.papers.map(entry),
      topics: library.topics.map(entry),
      paths: library.paths.map(entry),
      about: library.about.map(entry),
      site: entry(library.site),
      synonyms: entry(library.synonyms),
      venues: entry(library.venues),
      editions: library.editions.map((edition) => ({ ...edition, folder: shown(edition.folder) })),
      unexpectedFiles: library.unexpectedFiles.map(shown),
      symlinks: library.symlinks.map(shown),
    };
  });
}
