import { dev } from 'astro';
import { contentFolder } from '../src/library/content-folder.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { librarySize } from '../src/model/summary-line.ts';
import { siteAddress } from './build/site-address.ts';
import { keepEditorInformed } from './editor/keep-editor-informed.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const server = await dev({ logLevel: 'warn' });
keepEditorInformed(contentFolder());
console.log(
  `${librarySize(loadLibrary(contentFolder()).library)}; pages follow your edits, and search works too`,
);
console.log(`${siteAddress(server.address.port)}  (Ctrl-C stops it)`);
