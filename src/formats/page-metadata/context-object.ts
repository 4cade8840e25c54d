import { familyFirst, type PaperFacts } from './paper-facts.ts';

/**
 * Returns a paper as an OpenURL ContextObject of keys and values (ANSI/NISO Z39.88-2004), for the `title` of
 * a COinS span (https://www.ocoins.info): how Zotero and its like offer the papers of a listing. The abstract is
 * left out for its size. A preprint and what is not known to be anything are in Dublin Core with a type of
 * Zotero's; all else in the format of its kind.
 */
export function contextObject(facts: PaperFacts): string {
  const { title, authors, work, appeared, language, doi, elsewhere, page, topics } = facts;
  const isDublinCore = work.type === 'article' || work.type === 'document';
  const url = elsewhere[0] ?? page;
  const pairs: [key: string, value: string | undefined][] = [
    ['url_ver', 'Z39.88-2004'],
    ['ctx_ver', 'Z39.88-2004'],
    ['rfr_id', `info:sid/${new URL(page).host}:papers`],
    ...workPairs(facts, title),
    ...authors.map((name): [string, string] => ['rft.au', familyFirst(name)]),
    ['rft.date', work.date ?? appeared],
    ['rft_id', doi && `info:doi/${doi}`],
    [isDublinCore ? 'rft.identifier' : 'rft_id', url],
    ...topics.map((topic): [string, string] => ['rft.subject', topic.title]),
    ['rft.language', language],
  ];
  return pairs.flatMap(([key, value]) => (value === undefined ? [] : `${key}=${encoded(value)}`)).join('&');
}

/** What each kind of publication is in (`zotero/utilities:openurl.js` reads them so). */
function workPairs({ work }: PaperFacts, title: string): [key: string, value: string | undefined][] {
  const { container, publisher, genre } = work;
  const inside: [string, string | undefined][] = [
    ['rft.volume', work.volume],
    ['rft.issue', work.issue],
    ['rft.pages', work.pages],
  ];
  switch (work.type) {
    case 'article':
    case 'document':
      return [
        ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
        ['rft.type', work.type === 'article' ? 'preprint' : 'document'],
        ['rft.title', title],
        ['rft.publisher', publisher],
        ['rft.source', container],
      ];
    case 'article-journal':
      return [
        ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
        ['rft.genre', 'article'],
        ['rft.atitle', title],
        ['rft.jtitle', container],
        ...inside,
      ];
    case 'paper-conference':
    case 'chapter':
      return [
        ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
        ['rft.genre', work.type === 'chapter' ? 'bookitem' : 'proceeding'],
        ['rft.atitle', title],
        ['rft.btitle', container],
        ...inside,
      ];
    case 'book':
    case 'report':
      return [
        ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
        ['rft.genre', work.type],
        ['rft.btitle', title],
        ['rft.pub', publisher],
        ...inside,
      ];
    case 'thesis':
      return [
        ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dissertation'],
        ['rft.title', title],
        ['rft.inst', publisher],
        ['rft.degree', genre],
      ];
  }
}

/**
 * Encodes what ends a value, or is read as something else, and leaves the rest: a title that stands as it
 * does in its row is a fraction of the size once compressed, and readers decode both alike.
 */
function encoded(value: string): string {
  return value.replace(/[\p{Cc}%&+=#;<>"]/gu, encodeURIComponent);
}
