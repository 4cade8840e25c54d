import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { TestProject } from 'vitest/node';
import { buildSite, RUN_FOLDER, type SiteBuild } from './build-site.ts';
import { filesOf } from './files-of.ts';
import { serveSite, type RunningServer } from './serve-site.ts';
import type { ServedSite, SiteEnvironment } from './shared-site.ts';

/**
 * Builds and serves sites for all files of a run: each distinct one once, when a test first asks for it. Test
 * files ask with `sharedSite` and `servedSite`. When the run ends, so do the servers, and what the tests
 * wrote into temporary folders goes.
 */
export default async function shareSites(project: TestProject): Promise<() => Promise<void>> {
  const runFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'lectern-tests-'));
  process.env[RUN_FOLDER] = runFolder;
  const builds = new Map<string, Promise<SiteBuild>>();
  const servers = new Map<string, Promise<RunningServer>>();
  const build = (env: SiteEnvironment): Promise<SiteBuild> =>
    memoised(builds, keyOf(env), () => buildSite(env));
  const serve = async (env: SiteEnvironment): Promise<ServedSite> => {
    const site = await build(env);
    if (site.code !== 0) throw new Error(site.output);
    const start = (): Promise<RunningServer> => serveSite(site.folder, env['BASE_PATH'] ?? '/');
    const { origin } = await memoised(servers, keyOf(env), start);
    return { ...site, origin };
  };
  const answer = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    // A connection that is kept may be closed in the moment in which a test file asks again.
    response.setHeader('connection', 'close');
    try {
      const env = JSON.parse(await text(request)) as SiteEnvironment;
      response.end(JSON.stringify(await (request.url === '/serve' ? serve(env) : build(env))));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  };
  const server = http.createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  project.provide('sharedSites', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);

  const forget = async (): Promise<void> => {
    builds.clear();
    const running = await Promise.allSettled(servers.values());
    servers.clear();
    for (const each of running) if (each.status === 'fulfilled') each.value.stop();
  };
  // While Vitest watches, every run may have other code.
  project.onTestsRerun(forget);
  return async () => {
    server.close();
    server.closeAllConnections();
    await forget();
    fs.rmSync(runFolder, { recursive: true, force: true });
  };
}

/**
 * What a site depends on besides the code: the bytes of its content folder, wherever that lies, and the
 * environment.
 */
function keyOf({ CONTENT_DIR, ...env }: SiteEnvironment): string {
  const hash = createHash('sha256').update(JSON.stringify(Object.entries(env).sort()));
  for (const file of filesOf(CONTENT_DIR)) hash.update(JSON.stringify(file));
  return hash.digest('hex');
}

function memoised<Value>(
  made: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const value = made.get(key) ?? make();
  made.set(key, value);
  return value;
}
