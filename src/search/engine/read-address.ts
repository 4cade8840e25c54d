import { identifierKey } from './identifier-key.ts';

/** An address as what it leads to, however it was copied. */
export interface PageAddress {
  /** Without `www.` */
  host: string;
  /** Decoded, without slashes at its ends, `.git` and `index.html`. */
  path: string;
  /**
   * What of its query names a page, by name; not what tells where a reader comes from or what is open in the
   * page.
   */
  query: [name: string, value: string][];
}

/**
 * Reads an address, with or without its scheme; that of a repository as `git clone` takes it, too.
 * @returns undefined for what is none
 */
export function readAddress(text: string): PageAddress | undefined {
  const address = text.replace(/^(?:git@|ssh:\/\/git@)([\w.-]+)[:/]/, 'https://$1/').replace(/^git\+/, '');
  const whole = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  if (!url.hostname.includes('.')) return undefined;
  return {
    host: url.hostname.replace(/^www\./, ''),
    path: decode(url.pathname)
      .replace(/\/(?:index\.html?)?$/, '')
      .replace(/\.git$/, '')
      .replace(/^\/+|\/+$/g, ''),
    query: [...url.searchParams].filter(([name]) => !PASSING.test(name)),
  };
}

/**
 * Returns the keys of the page that an address leads to, the most exact first: the page, and the repository
 * that it is in.
 */
export function pageKeys(address: PageAddress): string[] {
  const { host, path, query } = address;
  const id = query.find(([name]) => name === 'id')?.[1];
  if (host === 'openreview.net' && id !== undefined) return [identifierKey(`openreview ${id}`)];
  const asked = query.map(([name, value]) => `?${name}=${value}`).join('');
  const repository = repositoryOf(address);
  const pages = [`${host}/${path}${asked}`, ...(repository === undefined ? [] : [repository])];
  return [...new Set(pages.map(identifierKey))];
}

/** GitHub and what has its addresses: owner and name; GitLab, where groups nest: what stands before `/-/`. */
function repositoryOf({ host, path }: PageAddress): string | undefined {
  if (/gitlab/.test(host)) return `${host}/${path.split('/-/')[0] ?? path}`;
  const forge = host === 'raw.githubusercontent.com' ? 'github.com' : host;
  const [, repository] = /^([^/]+\/[^/]+?)(?:\.git)?(?:\/|$)/.exec(path) ?? [];
  return FORGES.test(forge) && repository !== undefined ? `${forge}/${repository}` : undefined;
}

/** What is not written as addresses are, such as `%zz`, stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const FORGES = /^(?:github\.com|codeberg\.org|bitbucket\.org|huggingface\.co)$/;
const PASSING =
  /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|ref_src|referrer|source|src|tab|usp|si|share|trk|via|noteid|readme-ov-file)$/i;
