import { spawn } from 'node:child_process';
import { shellEnvironment } from './build-site.ts';

/** A server of a built site. */
export interface RunningServer {
  /** `http://localhost:14321` */
  origin: string;
  stop: () => void;
}

/**
 * Starts Astro's preview server on a built site, as `npm start` does.
 * @param base the path that the site was built for
 */
export async function serveSite(folder: string, base: string): Promise<RunningServer> {
  const child = spawn(process.execPath, ['tests/site/preview-server.ts', folder], {
    env: { ...shellEnvironment(), BASE_PATH: base, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const port = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const line = /^\d+$/m.exec(output)?.[0];
      if (line !== undefined) resolve(line);
    });
    child.once('close', () => reject(new Error('The preview server did not start.')));
  });
  return { origin: `http://localhost:${port}`, stop: () => child.kill() };
}
