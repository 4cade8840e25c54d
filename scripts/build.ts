import { parseArgs } from 'node:util';
import { buildSite, ContentError, siteFolder } from './build/build-site.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { values } = parseArgs({
  options: { out: { type: 'string', default: siteFolder }, cache: { type: 'string' } },
});

try {
  const { size, seconds } = await buildSite({ outDir: values.out, cacheDir: values.cache });
  console.log(`${size} in ${values.out}, built in ${seconds.toFixed(1)} s`);
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
}
