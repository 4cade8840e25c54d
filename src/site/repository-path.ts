import path from 'node:path';

/**
 * Returns the path of a file below the folder of the project, with forward slashes: its path in the
 * repository. None for a file that lies elsewhere, as with a content folder of its own: the repository does
 * not have it.
 * @param file relative to the working directory, or absolute
 * @param root the folder of the project
 */
export function repositoryPath(file: string, root: string): string | undefined {
  const relative = path.relative(root, file);
  const isOutside = path.isAbsolute(relative) || relative.split(path.sep)[0] === '..';
  return isOutside ? undefined : relative.split(path.sep).join('/');
}
