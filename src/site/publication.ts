import type { Entry } from '../model/library.ts';
import type { SiteFrontmatter } from '../model/site.ts';
import { normaliseBase, PLAIN_PART } from '../model/urls.ts';

/** Where the site is published: the origin, and the path below which all of it lies. */
export interface Publication {
  /** `https://example.org` */
  site: string;
  /** `/` or `/lists/neurons/` */
  base: string;
}

/**
 * The address of the site: `url` in site.yaml; SITE_URL replaces it, and BASE_PATH replaces the path of
 * either.
 * @throws {Error} for a SITE_URL that is no address. A wrong `url` is for the rules to report.
 */
export function readPublication(
  site: Entry<SiteFrontmatter>,
  env: NodeJS.ProcessEnv = process.env,
): Publication {
  const siteUrl = env['SITE_URL'];
  const url = webAddress(siteUrl || site.fields.url);
  if (!url && siteUrl) {
    throw new Error(
      `Unexpected SITE_URL \`${siteUrl}\`, expected a full address.\nType for example SITE_URL=https://example.org`,
    );
  }
  const { origin, pathname } = url ?? PLACEHOLDER;
  return { site: origin, base: normaliseBase(env['BASE_PATH'] ?? pathname) };
}

/**
 * Returns a base path as Astro takes it, with its letters as they are: `/gr%C3%B6%C3%9Fe/` gives `/größe/`.
 * Below a path with a percent sign it does not find its own files again.
 */
export function pathInLetters(base: string): string {
  return base.split('/').map(inLetters).join('/');
}

function inLetters(part: string): string {
  try {
    const letters = decodeURIComponent(part);
    return PLAIN_PART.test(letters) ? letters : part;
  } catch {
    return part;
  }
}

function webAddress(text = ''): URL | undefined {
  const url = URL.parse(text);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Reserved for examples by RFC 2606. */
const PLACEHOLDER = new URL('https://example.org/');
