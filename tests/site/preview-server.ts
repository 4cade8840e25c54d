import { preview } from 'astro';

/**
 * Serves a built site as `npm start` does, on a free port, and prints the port. Ends with the process that
 * started it. usage: preview-server.ts FOLDER
 */
const server = await preview({ outDir: process.argv[2] ?? '', logLevel: 'error', server: { port: 14321 } });
console.log(server.port);
process.stdin.resume().once('close', () => process.exit());
