import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles the engine as the site sends it to browsers, and returns the code of one module. */
export async function bundleEngine(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: ENTRY, formats: ['es'], fileName: 'engine' },
    },
  });
  const built = Array.isArray(result) ? result[0] : result;
  if (!built || !('output' in built)) throw new Error('The engine could not be bundled.');
  return built.output[0].code;
}

const ENTRY = fileURLToPath(new URL('browser-side.ts', import.meta.url));
