import type { Plugin } from 'vite';

/**
 * A Vite plugin for a module that exists only in memory and exports constants: how pages learn what the
 * configuration knows.
 * @param id the name to import it by, `virtual:...`
 */
export function virtualModule(id: string, constants: Record<string, string | boolean>): Plugin {
  const resolved = `\0${id}`;
  const lines = Object.entries(constants).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
  );
  return {
    name: id,
    resolveId: (source) => (source === id ? resolved : undefined),
    load: (source) => (source === resolved ? lines.join('\n') : undefined),
  };
}
