import { build } from 'vite';

/**
/** The engine as the site sends it to browsers, as one module.
 */
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
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The engine could not be bundled.');
  return output.output[0].code;
}

const ENTRY = new URL('browser-side.ts', import.meta.url).pathname;
