import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The module of the interface, below the project's folder: where a server for developing has it. */
export const SEARCH_MODULE = 'src/search/interface/search.ts';

/**
 * A Vite plugin that builds the code of search as a file of its own, at an address that is known before
 * anything is built: the search page asks for it ahead, and a reader's browser asks again for a module that
 * failed to load only at another address, which the address hidden in an `import()` does not allow.
 * @param fileName below the folder of the site; it must change whenever the code does
 */
export function searchCode(fileName: string): Plugin {
  return {
    name: 'lectern-search-code',
    apply: 'build',
    buildStart() {
      if (this.environment.name !== 'client') return;
      this.emitFile({
        type: 'chunk',
        id: fileURLToPath(new URL(`../../../${SEARCH_MODULE}`, import.meta.url)),
        fileName,
        preserveSignature: 'strict',
      });
    },
  };
}
