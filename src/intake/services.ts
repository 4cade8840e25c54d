import { arxivKey, findArxivId, findDoi } from '../model/identifiers.ts';
import { isSamePaper } from '../model/identity.ts';
import type { SiteFrontmatter } from '../model/site.ts';
import { readArxivAtom, type ArxivAnswer } from '../formats/arxiv-atom.ts';
import { readCslItem } from '../formats/csl-json/read-csl-json.ts';
import { politeFetch, type Answer, type Manners } from './polite-fetch.ts';
import type { ReadReference } from '../formats/reference.ts';

/** The services that know papers. Each answers or throws an error that says what to do. */
export interface Fetchers {
  /** Papers by their arXiv identifiers, at most a hundred; those that arXiv does not know are missing. */
  arxivPapers(ids: readonly string[]): Promise<ArxivAnswer>;
  /** Papers of arXiv with titles like this one, the nearest first. */
  arxivSearch(title: string): Promise<ArxivAnswer>;
  /**
   * The paper with a DOI; undefined for one that nobody has registered.
   * @throws {OtherPaperError} if the answer is about another DOI
   */
  doiPaper(doi: string): Promise<ReadReference | undefined>;
}

/** A registry that answers a question about one DOI with the paper of another. */
export class OtherPaperError extends Error {
  readonly other: string;

  constructor(host: string, doi: string, other: string) {
    super(
      `Unexpected paper \`${other}\` in the answer of ${host}, expected \`${doi}\`.\nCompare both with the page of the paper, and type the DOI that stands there.`,
    );
    this.other = other;
  }
}

/**
 * The public services, or those that the environment names.
 * @param site names the list in the user agent, so that a service can tell its maintainers
 */
export function publicServices(
  env: NodeJS.ProcessEnv,
  site: Partial<Pick<SiteFrontmatter, 'repository' | 'url'>>,
  manners: Pick<Manners, 'signal' | 'onWait' | 'network'> = {},
): Fetchers {
  const arxivApi = address(env, 'ARXIV_API', 'https://export.arxiv.org/api/query');
  const doiResolver = address(env, 'DOI_RESOLVER', 'https://doi.org/');
  const ask = politeFetch({
    userAgent: `Lectern (${site.repository ?? site.url ?? 'https://example.org/'})`,
    pause: pauseOf(env),
    timeLimit: 30_000,
    attempts: 4,
    sizeLimit: 10_000_000,
    named: [env['ARXIV_API'], env['DOI_RESOLVER']].flatMap((url) => (url ? new URL(url).origin : [])),
    ...manners,
  });
  const askArxiv = async (query: Record<string, string>): Promise<ArxivAnswer> => {
    const url = new URL(arxivApi);
    url.search = new URLSearchParams(query).toString();
    return readAnswer(url, await ask(url, 'application/atom+xml'), readArxivAtom);
  };
  return {
    arxivPapers: (ids) => askArxiv({ id_list: ids.map(arxivKey).join(','), max_results: String(ids.length) }),
    arxivSearch: (title) => askArxiv({ search_query: `ti:"${words(title)}"`, max_results: '10' }),
    doiPaper: async (doi) => {
      const segments = doi.split('/');
      // No registry has such a name, and an address with such a segment leads to another one.
      if (segments.some((segment) => /^\.{1,2}$/.test(segment))) return undefined;
      const url = new URL(segments.map(encodeURIComponent).join('/'), doiResolver);
      const answer = await ask(url, 'application/vnd.citationstyles.csl+json');
      if (answer.status === 404) return undefined;
      const { item, found } = readAnswer(url, answer, (text) => {
        const json: unknown = JSON.parse(text);
        return { item: json, found: readCslItem(json) };
      });
      const other = [registeredDoi(item), found.reference.doi].find((one) => one && !isSameDoi(one, doi));
      if (other) throw new OtherPaperError(url.host, doi, other);
      return found;
    },
  };
}

/** The DOI in an item of CSL-JSON, be it one of arXiv, which a reference keeps as an arXiv identifier. */
function registeredDoi(item: unknown): string | undefined {
  const doi = typeof item === 'object' && item !== null && 'DOI' in item ? item.DOI : undefined;
  const text: unknown = Array.isArray(doi) ? doi[0] : doi;
  return typeof text === 'string' ? findDoi(text) : undefined;
}

/** Whether two DOIs are those of one paper; arXiv has one DOI for all versions. */
function isSameDoi(one: string, other: string): boolean {
  const arxiv = findArxivId(one);
  return arxiv === undefined ? isSamePaper({ doi: one }, { doi: other }) : arxiv === findArxivId(other);
}

/**
 * Quotation marks, colons and brackets mean something in a query: only the words of a title are asked for.
 */
function words(title: string): string {
  return (
    title
      .match(/[\p{Letter}\p{Number}]+/gu)
      ?.slice(0, MOST_WORDS)
      .join(' ') ?? ''
  );
}

function readAnswer<Result>(url: URL, { status, text }: Answer, read: (text: string) => Result): Result {
  try {
    return read(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${url.host} answers nonsense (status ${status}): ${shorten(text)}\n${reason}\nTry again in some minutes, or write the entry by hand: npm run new -- --offline`,
      { cause: error },
    );
  }
}

function shorten(text: string): string {
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  return line === '' ? 'an empty answer' : `\`${line.length > 60 ? `${line.slice(0, 59)}…` : line}\``;
}

function address(env: NodeJS.ProcessEnv, name: string, standard: string): string {
  const value = env[name] || standard;
  if (/^https?:$/.test(URL.parse(value)?.protocol ?? '')) return value;
  throw new Error(`Unexpected \`${value}\` for ${name}, expected an address such as ${standard}.`);
}

function pauseOf(env: NodeJS.ProcessEnv): number {
  const value = env['SERVICE_PAUSE'] || '3000';
  if (/^\d{1,6}$/.test(value)) return Number(value);
  throw new Error(`Unexpected \`${value}\` for SERVICE_PAUSE, expected milliseconds, such as 3000.`);
}

const MOST_WORDS = 30;
