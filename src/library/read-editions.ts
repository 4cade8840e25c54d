import fs from 'node:fs';
import path from 'node:path';
import { MANIFEST, manifestSchema, type Edition, type FileDigest, type Manifest } from '../model/edition.ts';
import { fileDigest } from './file-digest.ts';

/**
 * Reads the editions of a content folder, by name: what each says of itself, and what its files are. Nothing
 * is judged here; dotfiles are nobody's business, and symbolic links are not followed.
 * @param folder the content folder, with forward slashes
 */
export function readEditions(folder: string): { editions: Edition[]; symlinks: string[] } {
  const root = `${folder}/${EDITIONS}`;
  const symlinks: string[] = [];
  const itemsOf = (of: string): fs.Dirent[] => {
    const items = fs.readdirSync(of, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
    symlinks.push(...items.filter((item) => item.isSymbolicLink()).map(({ name }) => `${of}/${name}`));
    return items.filter((item) => !item.isSymbolicLink()).sort((a, b) => (a.name < b.name ? -1 : 1));
  };
  const stat = fs.lstatSync(root, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) return { editions: [], symlinks: [root] };
  if (!stat?.isDirectory()) return { editions: [], symlinks };
  const editions = itemsOf(root)
    .filter((item) => item.isDirectory())
    .map(({ name }): Edition => {
      const own = `${root}/${name}`;
      const items = itemsOf(own).filter((item) => item.name !== MANIFEST);
      const digests = items
        .filter((item) => item.isFile())
        .map((item) => [item.name, digestOf(`${own}/${item.name}`)] as const);
      return {
        name,
        folder: own,
        manifest: readManifest(`${own}/${MANIFEST}`),
        files: new Map(digests),
        others: items.filter((item) => !item.isFile()).map((item) => item.name),
      };
    });
  return { editions, symlinks };
}

/** While developing the folder is read after every edit, and editions of long lists are large. */
function digestOf(file: string): FileDigest {
  const { size, mtimeMs } = fs.statSync(file);
  const key = JSON.stringify([path.resolve(file), size, mtimeMs]);
  const digest = known.get(key) ?? fileDigest(fs.readFileSync(file));
  known.set(key, digest);
  return digest;
}

const known = new Map<string, FileDigest>();

function readManifest(file: string): Manifest | undefined {
  try {
    return manifestSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** The folder of the editions, below the content folder. */
export const EDITIONS = 'editions';
