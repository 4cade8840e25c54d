import { familyFirst, type PaperFacts } from './paper-facts.ts';

/** A `meta` element. */
export interface MetaTag {
  name: string;
  content: string;
}

/**
 * Returns what Google Scholar and Zotero read from the page of a paper, in the order in which it is there:
 * Highwire Press tags (https://scholar.google.com/intl/en/scholar/inclusion.html), and the type in Dublin Core
 * where Zotero would guess another. Unknown is left out, also where Scholar then reads nothing at all; the
 * date on which a paper joined the list is no date of its publication.
 * @param abstract as characters, for reference managers: where it is missing they take the description
 */
export function citationTags(facts: PaperFacts, abstract: string): MetaTag[] {
  const { title, authors, work, appeared, language, doi, arxiv, pdf, page } = facts;
  const tags: [name: string, content: string | undefined][] = [
    ['citation_title', title],
    ...authors.map((name): [string, string] => ['citation_author', authorTag(name, authors.length === 1)]),
    ['citation_publication_date', work.date && slashed(work.date)],
    ['citation_online_date', appeared && slashed(appeared)],
    ...venueTags(facts),
    ['citation_doi', doi],
    ['citation_arxiv_id', arxiv],
    ['citation_pdf_url', pdf],
    ['citation_abstract_html_url', page],
    ['citation_language', language],
    ['citation_abstract', abstract || undefined],
  ];
  return tags.flatMap(([name, content]) => (content === undefined ? [] : { name, content }));
}

/** Each kind of publication has a tag of its own, which is also how readers know the kind. */
function venueTags({ work }: PaperFacts): [name: string, content: string | undefined][] {
  const { container, publisher, genre, number, volume, issue } = work;
  const [first, last] = pagesOf(work.pages);
  const inside: [string, string | undefined][] = [
    ['citation_volume', volume],
    ['citation_issue', issue],
    ['citation_firstpage', first],
    ['citation_lastpage', last],
  ];
  switch (work.type) {
    case 'article':
      return [
        ['citation_publisher', publisher],
        ['DC.type', 'preprint'],
      ];
    case 'article-journal':
      return [['citation_journal_title', container], ...inside];
    case 'paper-conference':
      return [['citation_conference_title', container], ...inside];
    case 'chapter':
      return [['citation_inbook_title', container], ...inside];
    case 'book':
      return [['citation_publisher', publisher], ['DC.type', 'book'], ...inside];
    case 'thesis':
      return [
        ['citation_dissertation_institution', publisher],
        // Zotero keeps it as the type of the thesis.
        ['DC.type', genre],
      ];
    case 'report':
      return [
        ['citation_technical_report_institution', publisher],
        ['citation_technical_report_number', number],
      ];
    case 'document':
      // What Scholar reads for a title that may be that of a journal or of a conference.
      return [['DC.relation.ispartof', container], ['DC.type', 'document'], ...inside];
  }
}

/** Scholar's forms are the whole date, `2010/5/12`, and the year alone. */
function slashed(date: string): string {
  return date.length === 10 ? date.replaceAll('-', '/') : date.slice(0, 4);
}

/** `1-20` and `1–20` are two pages; anything else, such as the number of an article, is one. */
function pagesOf(pages: string | undefined): (string | undefined)[] {
  return /^([^\s–—-]+) *(?:--?|–|—) *([^\s–—-]+)$/.exec(pages ?? '')?.slice(1) ?? [pages];
}

/**
 * Zotero takes the name of a sole author for two when there are spaces on both sides of its comma
 * (`zotero/translators:Embedded Metadata.js`, processHighwireCreators), and spaces that do not break for
 * others.
 */
function authorTag(name: string, isSole: boolean): string {
  const [family = '', given] = familyFirst(name).split(', ');
  if (given === undefined) return family;
  return `${family}, ${isSole && family.includes(' ') ? given.replaceAll(' ', '\u00a0') : given}`;
}
