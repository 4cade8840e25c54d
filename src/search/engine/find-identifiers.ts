import { isArxivId } from '../../model/identifiers.ts';
import { identifierKey } from './identifier-key.ts';
import type { Stem } from './language.ts';
import type { SearchIndex } from './open-index.ts';
import { pageKeys, readAddress, type PageAddress } from './read-address.ts';

/** What a text says of papers by name. */
export interface FoundIdentifiers {
  identifiers: Identifier[];
  /** The text without them and without what only says more of them. */
  rest: string;
}

/** What may name a paper. */
export interface Identifier {
  /**
   * The words under which the index may have it, the most exact first: `10.1000/x/full` may be a DOI or the
   * full text of one, and a page may be known by its repository.
   */
  keys: readonly string[];
  /** Where it may be the address of a page of this site: the id of the paper. */
  paperId?: string | undefined;
  /** Whether it may be words as well, and is left in the text. */
  isText: boolean;
}

/**
 * Finds the identifiers in what a reader pasted: arXiv identifiers and DOIs, alone, in the address of
 * whatever page has them in it, or in a stamp such as `arXiv:2306.11536v1 [q-bio.NC] 20 Jun 2023`; and
 * addresses themselves, which may be those of an entry's links or of the paper's page here. Of an address
 * nothing is left, unless it is written without `https://` and has no identifier in it: it may be words.
 */
export function findIdentifiers(text: string): FoundIdentifiers {
  const identifiers: Identifier[] = [];
  const rest = text
    .replace(ADDRESS, (address: string) => {
      const page = OLD_ID.test(address) ? undefined : readAddress(address);
      if (!page) return address;
      const named = identifiersIn(page);
      const pages = [...new Set([...pageKeys(page), ...pageKeys({ ...page, query: [] })])];
      const [, paperId] = OWN_PAGE.exec(page.path) ?? [];
      const isText = named.length === 0 && !SCHEME.test(address);
      if (paperId !== undefined) pages.push(formerPageKey(paperId));
      if (named.length === 0) identifiers.push({ keys: pages, paperId, isText });
      for (const keys of named) identifiers.push({ keys: [...keys, ...pages], isText });
      return isText ? address : ' ';
    })
    .replace(DOI_IN_TEXT, (_, doi: string) => {
      identifiers.push({ keys: doiKeys(doi), isText: false });
      return ' ';
    })
    .replace(STAMP, (written: string, id: string) => {
      if (!isArxivId(id)) return written;
      identifiers.push({ keys: [identifierKey(id)], isText: false });
      return ' ';
    });
  if (identifiers.length === 0) return { identifiers, rest: text };
  return {
    identifiers: [
      ...new Map(identifiers.map((identifier) => [identifier.keys.join(' '), identifier])).values(),
    ],
    // Brackets around what was taken out.
    rest: rest
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word))
      .join(' '),
  };
}

/**
 * Finds the documents that have one of the identifiers; of each only what is found under the first of its
 * words that is known.
 */
export async function findIdentified(
  identifiers: readonly Identifier[],
  index: SearchIndex,
  stem: Stem,
): Promise<number[]> {
  const found = identifiers.map(async ({ keys, paperId }) => {
    for (const key of keys) {
      const postings = await index.postingsOf(stem(key));
      const docIds = postings.flatMap(({ docId, fields }) => (fields.identifiers ? [docId] : []));
      if (docIds.length > 0) return docIds;
    }
    const own = paperId === undefined ? -1 : (await index.ids()).indexOf(paperId);
    return own < 0 ? [] : [own];
  });
  return [...new Set((await Promise.all(found)).flat())].sort((a, b) => a - b);
}

/** Returns all words under which the index has what an entry links to. */
export function linkKeys(address: string): string[] {
  const page = readAddress(address);
  return page ? [...identifiersIn(page).flat(), ...pageKeys(page)] : [];
}

/** Returns the word under which the index has a paper that this site had under another id. */
export function formerPageKey(id: string): string {
  return identifierKey(`papers/${id}`);
}

/** The identifiers that an address has in its path or its query, or that its page is known to have. */
function identifiersIn({ host, path, query }: PageAddress): string[][] {
  const places = [path, ...query.map(([, value]) => value)];
  const dois = places.flatMap((place) =>
    Array.from(place.matchAll(DOI_IN_TEXT), ([, doi = '']) => doiKeys(doi)),
  );
  if (dois.length > 0) return dois;
  const arxiv = places.flatMap((place) =>
    Array.from(place.matchAll(ARXIV_IN_ADDRESS), ([, id = '']) => id).filter(isArxivId),
  );
  if (arxiv.length > 0) return arxiv.map((id) => [identifierKey(id)]);
  return IMPLIED.flatMap(({ site, page, doi }) => {
    const [, id] = site.test(host)
      ? (page.exec([path, ...query.map(([name, value]) => `${name}=${value}`)].join('?')) ?? [])
      : [];
    return id === undefined ? [] : [doiKeys(doi + id)];
  });
}

/**
 * Returns the words for what may be a DOI and more: an arXiv identifier that is written as one, the DOI as it
 * stands, and what is left when the names that publishers give to parts of a page and versions are cut off
 * its end.
 */
function doiKeys(written: string): string[] {
  const [, arxiv] = /^10\.48550\/arxiv\.(.+?)(?:v\d+)?[^\p{L}\p{N}]*$/iu.exec(written) ?? [];
  if (arxiv !== undefined) return [identifierKey(arxiv)];
  const forms = [written];
  for (let form = written, count = 0; count < MOST_PARTS; count++)
    forms.push((form = form.replace(PUNCTUATION, '').replace(PAGE_PART, '')));
  return [...new Set(forms.map(identifierKey))];
}

/** Publishers whose addresses have the end of a DOI, which always begins alike. */
const IMPLIED: readonly { site: RegExp; page: RegExp; doi: string }[] = [
  { site: /(?:^|\.)nature\.com$/, page: /^articles\/([\w.-]+?)(?:\.pdf)?$/, doi: '10.1038/' },
  {
    site: /(?:^|\.)elifesciences\.org$/,
    page: /^(?:articles|reviewed-preprints)\/(\d+)/,
    doi: '10.7554/eLife.',
  },
  { site: /^aclanthology\.org$/, page: /^(\d{4}\.[\w-]+\.\d+|[A-Z]\d\d-\d{4})/, doi: '10.18653/v1/' },
  { site: /(?:bio|med)rxiv\.org$/, page: /^content\/(?:\w+\/)?early\/[\d/]*?(\d{6})/, doi: '10.1101/' },
  { site: /^zenodo\.org$/, page: /^records?\/(\d+)/, doi: '10.5281/zenodo.' },
  { site: /(?:^|\.)ssrn\.com$/, page: /\babstract(?:_id)?=(\d+)/, doi: '10.2139/ssrn.' },
  { site: /(?:^|\.)jstor\.org$/, page: /^stable\/(\d+)/, doi: '10.2307/' },
];

// prettier-ignore
/** The archives of identifiers before April 2007. https://arxiv.org/archive */
const ARCHIVES = [
  'acc-phys', 'adap-org', 'alg-geom', 'ao-sci', 'astro-ph', 'atom-ph', 'bayes-an', 'chao-dyn', 'chem-ph', 'cmp-lg',
  'comp-gas', 'cond-mat', 'cs', 'dg-ga', 'funct-an', 'gr-qc', 'hep-ex', 'hep-lat', 'hep-ph', 'hep-th', 'math',
  'math-ph', 'mtrl-th', 'nlin', 'nucl-ex', 'nucl-th', 'patt-sol', 'physics', 'plasm-ph', 'q-alg', 'q-bio', 'quant-ph',
  'solv-int', 'supr-con',
].join('|');
const ARXIV_ID = `\\d{4}\\.\\d{4,5}|(?:${ARCHIVES})(?:\\.[A-Z]{2})?/\\d{7}`;
const ARXIV_IN_ADDRESS = new RegExp(`(?<![\\p{L}\\d])(${ARXIV_ID})(?:v\\d+)?(?!\\d)`, 'gu');
/** With what stands around an identifier: `arXiv preprint arXiv:`, the category, the day or the year. */
const STAMP = new RegExp(
  '(?:\\barxiv(?:\\s+e?-?(?:pre)?prints?)?\\s*:?\\s*){0,2}' +
    `(?<![\\p{L}\\d.]|(?<!\\S)-)(${ARXIV_ID})(?:v\\d+)?(?!\\.?\\d|\\p{L})(?:\\.pdf)?` +
    '(?:\\s*[[(][a-z-]+(?:\\.[a-z-]+)?[\\])])*' +
    '(?:[\\s,]*\\(?(?:\\d{1,2}\\s+)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?\\s+)?' +
    '(?:19|20)\\d\\d\\)?(?!\\.?\\d))?',
  'giu',
);
const OLD_ID = new RegExp(`^(?:${ARXIV_ID})(?:v\\d+)?$`, 'i');
const DOI_IN_TEXT = /(?:\bdoi\s*[:=]?\s*)?(?<![\d.]|(?<!\S)-)(10\.\d{4,9}(?:\.\d+)*\/[^\s"“”]+)/giu;
/** Of a page, not of the DOI: `/full`, `/pdf`, `v2.full.pdf+html`, `.pdf`. */
const PAGE_PART =
  /(?:\/(?:full|fulltext|abstract|abs|pdf|epdf|pdfdirect|html|meta|summary|references|figures|supplementary-material|suppl_file)\/?|(?<=\d)v\d+|\.(?:full|abstract|short|long|pdf|html|epub|full-text)(?:\+html)?|[?#&].*)$/iu;
const PUNCTUATION = /[^\p{L}\p{N}]+$/u;
const MOST_PARTS = 4;
const SCHEME = /^(?:https?:\/\/|www\.|git@|ssh:)/i;
/** With a scheme, or a name with a dot and a path; `and/or` is none. */
const ADDRESS =
  /(?:(?:git\+)?https?:\/\/|ssh:\/\/git@|git@)[^\s<>"“”]+|(?<![\p{L}\p{N}@./-])(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(?:\/[^\s<>"“”]*|(?<=\..+\..+)(?=\s*$))/giu;
const OWN_PAGE = /(?:^|\/)papers\/([a-z\d]+(?:-[a-z\d]+)*)(?:\.\w+)?$/;
