import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles a module and what it imports as the site's own code is sent to browsers, and returns the code.
 * @param name of a file beside this one
 */
export async function bundleModule(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL(name, import.meta.url)), formats: ['es'], fileName: 'module' },
    },
  });
  const built = Array.isArray(result) ? result[0] : result;
  if (!built || !('output' in built)) throw new Error(`${name} could not be bundled.`);
  return built.output[0].code;
}
