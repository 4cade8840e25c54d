import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { defined } from '../model/defined.ts';
import { findArxivId, findDoi } from '../model/identifiers.ts';
import { normaliseLine } from './text/normalise-line.ts';
import { latexToSegments } from './text/latex-to-segments.ts';
import { segmentsToMarkdown } from './text/segments-to-markdown.ts';
import { venueFromJournalReference } from './text/venue.ts';
import type { ReadFile, ReadReference, Reference } from './reference.ts';
import { lineCounter } from './text/line-counter.ts';
import { titleLine } from './text/title-line.ts';

/** A paper on arXiv. */
export interface ArxivPaper extends ReadReference {
  reference: Reference & { arxiv: string };
}

/** What arXiv answered. */
export interface ArxivAnswer {
  papers: ArxivPaper[];
  /** Papers that their authors have taken back: the identifier and the comment. */
  withdrawn: { arxiv: string; comment: string }[];
  /** What arXiv found wrong with the question. */
  problems: string[];
}

/**
 * Reads an Atom feed of arXiv's API (https://info.arxiv.org/help/api/user-manual.html, section 3.3). A
 * question that it cannot answer gives a feed with one entry called "Error". Entities that XML does not
 * define are an error, and none is ever expanded.
 * @throws {Error} for text that is not a feed, in a sentence
 */
export function readArxivAtom(xml: string): ArxivAnswer {
  const feed = parseFeed(xml);
  const answer: ArxivAnswer = { papers: [], withdrawn: [], problems: [] };
  for (const entry of childrenOf(feed, 'entry')) {
    const address = textOf(entry, 'id');
    if (address.includes('/api/errors')) {
      answer.problems.push(normaliseLine(textOf(entry, 'summary')));
      continue;
    }
    const arxiv = findArxivId(address);
    const title = titleLine(latexToSegments(textOf(entry, 'title')));
    if (arxiv === undefined || title === '') continue;
    const comment = normaliseLine(textOf(entry, 'arxiv:comment'));
    const summary = textOf(entry, 'summary');
    const notice = [comment, normaliseLine(summary)].find((text) => WITHDRAWN.test(text));
    if (notice !== undefined) answer.withdrawn.push({ arxiv, comment: notice });
    else answer.papers.push(paperOf(entry, { arxiv, title, summary }));
  }
  return answer;
}

/**
 * Reads such a feed that was kept as a file.
 * @throws {Error} for text that is not a feed, in a sentence
 */
export function readArxivAtomFile(xml: string): ReadFile {
  const { papers, withdrawn, problems } = readArxivAtom(xml);
  const lineAt = lineCounter(xml);
  let at = 0;
  const lineOf = (arxiv: string): number => {
    // Papers come in the order of the file; withdrawn ones are looked for from the beginning again.
    const next = xml.indexOf(`/abs/${arxiv}`, at);
    at = Math.max(0, next === -1 ? xml.indexOf(`/abs/${arxiv}`) : next);
    return lineAt(at);
  };
  return {
    references: papers.map((paper) => {
      const { arxiv, title } = paper.reference;
      return { ...paper, line: lineOf(arxiv), source: `arXiv:${arxiv}  ${title}` };
    }),
    skipped: [
      ...withdrawn.map(({ arxiv, comment }) => ({
        line: lineOf(arxiv),
        text: `arXiv:${arxiv}`,
        reason: `it is withdrawn: ${comment}`,
      })),
      ...problems.map((problem) => ({ line: 1, text: problem, reason: 'arXiv found no paper' })),
    ],
  };
}

function paperOf(
  entry: XmlElement,
  { arxiv, title, summary }: { arxiv: string; title: string; summary: string },
): ArxivPaper {
  const { markdown, remarks } = segmentsToMarkdown(
    summary
      .trim()
      .split(/\n[ \t]+/)
      .map(latexToSegments),
  );
  const authors = childrenOf(entry, 'author').map((author) =>
    titleLine(latexToSegments(textOf(author, 'name'))),
  );
  const journalReference = normaliseLine(textOf(entry, 'arxiv:journal_ref'));
  const venue = venueFromJournalReference(journalReference);
  if (journalReference !== '' && venue === undefined) {
    remarks.push(
      `Left out \`venue\`: the journal reference "${journalReference}" is in no form that says without a doubt what is what.`,
    );
  }
  const doi = findDoi(defined(textOf(entry, 'arxiv:doi').split(/\s/)[0]));
  const [category] = childrenOf(entry, 'arxiv:primary_category');
  const published = /^\d{4}-\d{2}-\d{2}/.exec(textOf(entry, 'published'))?.[0];
  const reference = {
    title,
    ...(authors.length > 0 && { authors }),
    ...(published && { published }),
    arxiv,
    ...(category?.attributes['term'] && { category: category.attributes['term'] }),
    ...(doi && { doi }),
    ...(venue && { venue }),
    abstract: markdown,
  };
  return { reference, remarks, unused: [] };
}

function parseFeed(xml: string): XmlElement {
  let root: XmlElement | null;
  try {
    ({ root } = parseXml(xml));
  } catch (error) {
    const [first = ''] = error instanceof Error ? error.message.split('\n') : [];
    const reason = error instanceof RangeError ? 'It is nested too deeply.' : first;
    throw new Error(`Unexpected text, expected an Atom feed. ${reason.replace(/\.?$/, '.')}`, {
      cause: error,
    });
  }
  if (root?.name !== 'feed') {
    throw new Error(
      `Unexpected XML \`<${root?.name ?? ''}>\`, expected an Atom feed, which begins with \`<feed>\`.`,
    );
  }
  return root;
}

function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement => child instanceof XmlElement && child.name === name,
  );
}

function textOf(parent: XmlElement, name: string): string {
  return childrenOf(parent, name)[0]?.text.trim() ?? '';
}

const WITHDRAWN =
  /^(?:this|the) (?:paper|article|submission|manuscript|work|preprint) (?:has been|was|is|is being) withdrawn|^(?:paper )?withdrawn\b/i;
