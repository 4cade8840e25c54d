import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadLibrary, withoutBroken } from '../../library/load-library.ts';
import { hasErrors } from '../../model/issues.ts';
import { foreignLanguage } from '../../model/site.ts';
import { withBase } from '../../model/urls.ts';
import { buildIndex, type IndexFiles } from '../../search/index/build-index.ts';
import { librarySearchData } from '../../search/index/search-data.ts';
import { METADATA_FILE } from '../../search/pagefind/metadata.ts';
import { virtualModule } from '../virtual-module.ts';
import { contentHash } from './content-hash.ts';
import { devIndex } from './dev-index.ts';
import { languageModule } from './language-module.ts';
import { SEARCH_MODULE, searchCode } from './search-code.ts';

/**
 * Builds the search index from the library, while the pages are rendered, and publishes it in a folder named
 * by its content, so that no cache can mix two versions. While developing it is served from memory and
 * follows the content. The pages learn its address from the virtual modules `virtual:search-index` and
 * `virtual:search-code`.
 * @param folder the content folder
 */
export function searchIndex(folder: string): AstroIntegration {
  let address = 'search-index/';
  let building: Promise<IndexFiles> | undefined;
  return {
    name: 'lectern-search',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const checked = loadLibrary(folder);
        if (command === 'build') {
          const isSound = !hasErrors(checked.issues);
          const data = librarySearchData(isSound ? checked.library : withoutBroken(checked));
          address = `search-index/${contentHash(data)}/`;
          building = isSound ? buildIndex(data) : undefined;
          building?.catch(() => undefined);
        } else address = 'search-index/dev/';
        const { languages } = checked.library.site.fields;
        const entryLanguage = foreignLanguage(languages) ?? '';
        const code = `_astro/search.${path.basename(address)}.js`;
        updateConfig({
          vite: {
            plugins: [
              virtualModule('virtual:search-index', {
                address,
                entryLanguage,
                first: address + METADATA_FILE,
              }),
              languageModule(languages?.[0] ?? 'en'),
              virtualModule('virtual:search-code', { file: command === 'build' ? code : SEARCH_MODULE }),
              searchCode(code),
            ],
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(devIndex(folder, withBase(address, server.config.base), server.watcher));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await building;
        if (!files) return;
        const target = path.join(fileURLToPath(dir), address);
        for (const [name, content] of files) {
          fs.mkdirSync(path.dirname(path.join(target, name)), { recursive: true });
          fs.writeFileSync(path.join(target, name), content);
        }
        logger.info(`${files.size} files in ${address}`);
      },
    },
  };
}
