import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Entry, Library } from '../../src/model/library.ts';
import { jsonSchemas } from '../docs/json-schemas.ts';

/**
 * What Astro's language server reads to complete and check the frontmatter of Markdown files: a schema for each kind
 * of entry, with the topics and papers that there are, and which file is of which kind. The kinds have other names
 * than the collections, because `astro sync` writes schemas of what pages get under those.
 * https://github.com/withastro/astro/tree/main/packages/language-tools/language-server
 * @param root the folder that the editor opens
 * @returns texts by path
 */
export function editorFiles(library: Library, root: string): Map<string, string> {
  const { papers, topics, paths } = library;
  const schemas = jsonSchemas({
    topics: topics.map(({ id }) => id),
    papers: papers.map(({ id }) => id),
  });
  const kinds = { paper: papers, topic: topics, path: paths };
  const manifest = {
    collections: Object.keys(kinds).map((kind) => ({ hasSchema: true, name: nameOf(kind) })),
    entries: Object.fromEntries(
      Object.entries<Entry<unknown>[]>(kinds).flatMap(([kind, entries]) =>
        entries.map(({ file }) => [addressOf(file), nameOf(kind)]),
      ),
    ),
  };
  const folder = path.join(root, '.astro', 'collections');
  return new Map([
    ...Object.keys(kinds).map((kind): [string, string] => [
      path.join(folder, `${nameOf(kind)}.schema.json`),
      JSON.stringify(schemas[kind as keyof typeof kinds]),
    ]),
    // Last, because the server reads the schemas when this one changes.
    [path.join(folder, 'collections.json'), JSON.stringify(manifest)],
  ]);
}

function nameOf(kind: string): string {
  return `${kind}-file`;
}

/** As the server compares them: decoded and in lower case. */
function addressOf(file: string): string {
  return decodeURIComponent(pathToFileURL(file).href).toLowerCase();
}
