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
import type { Deployment } from '../../search/interface/current-index.ts';
import { METADATA_FILE } from '../../search/pagefind/metadata.ts';
import { virtualModule } from '../virtual-module.ts';
import { codeHash, contentHash } from './content-hash.ts';
import { devIndex } from './dev-index.ts';
import { languageModule } from './language-module.ts';
import { SEARCH_MODULE, searchCode } from './search-code.ts';

/**
 * Builds the search index from the library, while the pages are rendered, and publishes it in a folder named
 * by its content, so that no cache can mix two versions, and the code that reads it in a file named by that
 * code. While developing the index is served from memory and follows the content. The search page learns the
 * addresses from the virtual modules `virtual:search-index` and `virtual:search-code`; pages that were opened
 * before find them in a small file that always has the same address.
 * @param folder the content folder
 */
export function searchIndex(folder: string): AstroIntegration {
  let address = 'search-index/';
  let code = SEARCH_MODULE;
  let building: Promise<IndexFiles> | undefined;
  return {
    name: 'lectern-search',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
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
        const { base, site } = config;
        const constants = { base, site, languages };
        if (command === 'build') code = `_astro/search.${codeHash(constants)}.js`;
        updateConfig({
          vite: {
            plugins: [
              virtualModule('virtual:search-index', {
                address,
                entryLanguage,
                first: address + METADATA_FILE,
                deployment: DEPLOYMENT,
              }),
              languageModule(languages?.[0] ?? 'en'),
              virtualModule('virtual:search-code', { file: code, deployment: DEPLOYMENT }),
              searchCode(code),
            ],
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        const { base } = server.config;
        const deployment = { path: withBase(DEPLOYMENT, base), text: deploymentOf(address, code) };
        server.middlewares.use(devIndex(folder, withBase(address, base), deployment, server.watcher));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await building;
        if (!files) return;
        fs.writeFileSync(new URL(DEPLOYMENT, dir), deploymentOf(address, code));
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

/** Beside the search page. */
const DEPLOYMENT = 'search/current.json';

function deploymentOf(index: string, code: string): string {
  const deployment: Deployment = { index, first: index + METADATA_FILE, code };
  return JSON.stringify(deployment);
}
