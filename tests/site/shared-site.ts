import { inject } from 'vitest';
import { LIST } from '../list.ts';
import type { SiteBuild } from './build-site.ts';

/**
 * The site of a content folder, built once for all test files that ask for it, and not to be changed by any.
 * @param env as for `buildSite`
 */
export function sharedSite(env: Record<string, string> = {}): Promise<SiteBuild> {
  return ask<SiteBuild>('build', env);
}

/**
 * The same on a server, which runs as long as the tests do. Rejects with what the build printed when it
 * failed.
 */
export function servedSite(env: Record<string, string> = {}): Promise<ServedSite> {
  return ask<ServedSite>('serve', env);
}

async function ask<Answer>(what: string, env: Record<string, string>): Promise<Answer> {
  const body = JSON.stringify({ CONTENT_DIR: LIST, ...env });
  const response = await fetch(`${inject('sharedSites')}/${what}`, { method: 'POST', body });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Answer;
}

/** What decides which site is built, besides the code. */
export type SiteEnvironment = Record<string, string> & { CONTENT_DIR: string };

/** A built site, and where it is served. */
export interface ServedSite extends SiteBuild {
  /** `http://localhost:14321`, without the base path */
  origin: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The address that builds and serves sites: shared-sites.ts. */
    sharedSites: string;
  }
}
