import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { kinds, type KindName } from '../../src/model/kinds.ts';
import { entriesOf, type Library } from '../../src/model/library.ts';
import { jsonSchemas } from '../docs/json-schemas.ts';

/**
 * Returns what Astro's language server reads to complete and check the frontmatter of Markdown files: a
 * schema for each kind of entry, with the topics and papers that there are, and which file is of which kind.
 * The kinds have other names than the collections, because `astro sync` writes schemas of what pages get
 * under those.
 * https://github.com/withastro/astro/tree/main/packages/language-tools/language-server
 * @param root the folder that the editor opens
 * @returns texts by path
 */
export function editorFiles(library: Library, root: string): Map<string, string> {
  const schemas = jsonSchemas({
    topics: library.topics.map(({ id }) => id),
    papers: library.papers.map(({ id }) => id),
  });
  const ofMarkdown = Object.entries(schemas).filter(([kind]) => 'folder' in kinds[kind as KindName]);
  const manifest = {
    collections: ofMarkdown.map(([kind]) => ({ hasSchema: true, name: nameOf(kind) })),
    entries: Object.fromEntries(entriesOf(library).map(({ kind, file }) => [addressOf(file), nameOf(kind)])),
  };
  const folder = path.join(root, '.astro', 'collections');
  return new Map([
    ...ofMarkdown.map(([kind, schema]): [string, string] => [
      path.join(folder, `${nameOf(kind)}.schema.json`),
      JSON.stringify(schema),
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
