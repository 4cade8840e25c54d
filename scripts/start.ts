import { preview } from 'astro';
import { buildSite, ContentError, siteFolder } from './build/build-site.ts';
import { siteAddress } from './build/site-address.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

try {
  const { size, seconds } = await buildSite({ outDir: siteFolder });
  const server = await preview({ outDir: siteFolder, logLevel: 'error' });
  console.log(`${size}, built in ${seconds.toFixed(1)} s`);
  console.log(`${siteAddress(server.port)}  (Ctrl-C stops it)`);
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
}
