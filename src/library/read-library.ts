import fs from 'node:fs';
import path from 'node:path';
import { kinds, type DataFileName, type FieldsOf, type KindName } from '../model/kinds.ts';
import { dataFilesOf, type Entry, type Library } from '../model/library.ts';
import { readEditions } from './read-editions.ts';
import { readEntryFile } from './read-entry.ts';

/**
 * Reads a content folder: every entry, whatever is wrong with it. Nothing is judged here and nothing is
 * thrown for bad content; the rules report it.
 * @param folder the content folder, as people type it
 * @throws {Error} if there is no such folder
 */
export function readLibrary(folder: string): Library {
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(
      `Unexpected content folder \`${folder}\`: there is no such folder.\nSet CONTENT_DIR to the folder that holds papers/, topics/ and site.yaml.`,
    );
  }
  const shown = folder.split(path.sep).join('/').replace(/\/+$/, '') || '/';
  const unexpectedFiles: string[] = [];
  const symlinks: string[] = [];
  const readEntries = <Name extends FolderName>(kind: Name): Entry<FieldsOf<Name>>[] => {
    const found = listFolder(`${shown}/${kinds[kind].folder}`);
    unexpectedFiles.push(...found.unexpectedFiles);
    symlinks.push(...found.symlinks);
    return found.entries.map((file) => readEntryFile(kind, file));
  };
  const { editions, symlinks: linkedEditions } = readEditions(shown);
  symlinks.push(...linkedEditions);
  const library: Library = {
    folder: shown,
    papers: readEntries('paper'),
    topics: readEntries('topic'),
    paths: readEntries('path'),
    about: readEntries('about'),
    site: readDataFile('site', shown),
    synonyms: readDataFile('synonyms', shown),
    venues: readDataFile('venues', shown),
    editions,
    unexpectedFiles,
    symlinks: [],
  };
  const linked = dataFilesOf(library).filter(({ parseError }) => parseError?.kind === 'symlink');
  return { ...library, symlinks: [...symlinks, ...linked.map(({ file }) => file)] };
}

/** Reads one of the data files of a content folder, as `readEntryFile`. */
export function readDataFile<Name extends DataFileName>(kind: Name, folder: string): Entry<FieldsOf<Name>> {
  return readEntryFile(kind, `${folder}/${kinds[kind].file}`);
}

/**
 * The entries of a folder in the order of their ids, and whatever else lies there; dotfiles are nobody's
 * business.
 */
function listFolder(folder: string): Record<'entries' | 'unexpectedFiles' | 'symlinks', string[]> {
  const found = { entries: [] as string[], unexpectedFiles: [] as string[], symlinks: [] as string[] };
  const stat = fs.lstatSync(folder, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) return { ...found, symlinks: [folder] };
  if (!stat) return found;
  for (const item of fs.readdirSync(folder, { withFileTypes: true })) {
    if (item.name.startsWith('.')) continue;
    const isEntry = item.isFile() && item.name.endsWith('.md');
    const list = item.isSymbolicLink() ? 'symlinks' : isEntry ? 'entries' : 'unexpectedFiles';
    found[list].push(`${folder}/${item.name}`);
  }
  const idOf = (file: string): string => path.posix.basename(file, '.md');
  return {
    entries: found.entries.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1)),
    unexpectedFiles: found.unexpectedFiles.sort(),
    symlinks: found.symlinks.sort(),
  };
}

type FolderName = Exclude<KindName, DataFileName>;
