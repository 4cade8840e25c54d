import type { Plugin } from 'vite';

/**
 * A Vite plugin that leaves `import()` to the browser. Vite would wrap it in code that fetches ahead what the
 * module needs, and would name that in each script, which is heavier than what this site loads that way, and
 * no such module has styles of its own.
 */
export function plainImports(): Plugin {
  return {
    name: 'lectern-plain-imports',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ build: { modulePreload: false } }),
    load: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}

/** As Vite calls it (packages/vite/src/node/plugins/importAnalysisBuild.ts). */
const PRELOAD_HELPER = '\0vite/preload-helper.js';
