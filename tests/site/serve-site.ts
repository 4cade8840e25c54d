import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { shellEnvironment } from './build-site.ts';

/**
 * Starts Astro's preview server on a built site, as `npm start` does.
 * @param base the path that the site was built for
 */
export async function serveSite(
  folder: string,
  base: string,
): Promise<{ origin: string; process: ChildProcess }> {
  const child = spawn(process.execPath, ['tests/site/preview-server.ts', folder], {
    env: { ...shellEnvironment(), BASE_PATH: base, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [chunk] = (await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'close').then(() => {
      throw new Error('The preview server did not start.');
    }),
  ])) as [Buffer];
  return { origin: `http://localhost:${Number(chunk.toString())}`, process: child };
}
