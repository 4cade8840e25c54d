import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { withBase } from '../../model/urls.ts';

/**
 * A Vite plugin that builds the code of search as a file of its own and tells its address to the pages, as the virtual
 * module `virtual:search-code`. An `import()` of the module would do, but for two things: its address would be hidden, and
 * a reader's browser asks again for a module that failed to load only at another address; and Vite would add to every
 * page a loader for style sheets, which this module has none of.
 */
export function searchCode(): Plugin {
  let base = '/';
  let isBuild = false;
  let emitted = '';
  return {
    name: 'virtual:search-code',
    configResolved(config) {
      base = config.base;
      isBuild = config.command === 'build';
    },
    buildStart() {
      if (isBuild && this.environment.name === 'client')
        emitted = this.emitFile({
          type: 'chunk',
          id: fileURLToPath(new URL(`../../../${MODULE}`, import.meta.url)),
          name: 'search',
          preserveSignature: 'strict',
        });
    },
    resolveId: (source) => (source === 'virtual:search-code' ? RESOLVED : undefined),
    load(source) {
      if (source !== RESOLVED) return undefined;
      const address = isBuild
        ? `import.meta.ROLLUP_FILE_URL_${emitted}`
        : JSON.stringify(withBase(MODULE, base));
      return `export const address = ${address};`;
    },
  };
}

const MODULE = 'src/search/interface/search.ts';
const RESOLVED = '\0virtual:search-code';
