import { readArxivAtom } from './arxiv-atom.ts';
import { readBibtex } from './bibtex/read-bibtex.ts';
import { readCslItem } from './csl-json.ts';
import { jsonItems } from './json-items.ts';
import { lineCounter } from './text/line-counter.ts';
import { readPapersJson } from './read-papers-json.ts';
import { readIdentifierList, type ListedPaper } from './identifier-list.ts';
import type { ReadFile } from './reference.ts';
import { readRis } from './ris.ts';

/** What a file is, by what stands in it, and what it says. */
export type RecognisedFile =
  | (ReadFile & { format: 'BibTeX' | 'RIS' | 'CSL-JSON' | 'Atom of arXiv' | 'an exported list' })
  | { format: 'identifiers'; papers: ListedPaper[]; skipped: ReadFile['skipped'] }
  | { format: 'prose' };

/**
 * Recognises a file by its content, never by its name, and reads it. Each format has a beginning or a form that prose
 * does not have; what has none of them is prose: titles each followed by an abstract.
 * @throws {Error} for JSON and XML that hold no references, in a sentence
 */
export function readReferences(text: string): RecognisedFile {
  if (/^\s*[[{]\s*["[{\]}]/.test(text)) return readJson(text);
  if (/^\s*<[?!a-z]/i.test(text)) return { format: 'Atom of arXiv', ...readAtom(text) };
  if (/^\s*TY {1,2}- /.test(text)) return { format: 'RIS', ...readRis(text) };
  if (BIBTEX.test(text)) return { format: 'BibTeX', ...readBibtex(text) };
  const list = readIdentifierList(text);
  return list ? { format: 'identifiers', ...list } : { format: 'prose' };
}

function readJson(text: string): RecognisedFile {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof RangeError ? 'It is nested too deeply.' : String(error);
    throw new Error(`Unexpected text, expected JSON, with which the file begins. ${reason}`, {
      cause: error,
    });
  }
  const isObject = typeof data === 'object' && data !== null && !Array.isArray(data);
  if (isObject && 'papers' in (data as object)) {
    const { papers } = data as { papers: unknown };
    if (Array.isArray(papers)) return { format: 'an exported list', ...readPapersJson(text, papers) };
  }
  const items = isObject && 'items' in (data as object) ? (data as { items: unknown }).items : data;
  const list = Array.isArray(items) ? items : [items];
  if (list.length > 0 && list.every((item) => typeof item === 'object' && item !== null && 'title' in item))
    return { format: 'CSL-JSON', ...jsonItems(text, list, readCslItem) };
  throw new Error(
    'Unexpected JSON, expected a list of CSL-JSON items, each with a title, or an exported papers.json with its list `papers`.',
  );
}

function readAtom(xml: string): ReadFile {
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
      const { arxiv = '', title } = paper.reference;
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

/** A line that begins with `@type{key,` or with one of BibTeX's own three commands. */
const BIBTEX = /^[ \t]*@(?:(?:string|comment|preamble)\s*[{(]|[a-z]+\s*[{(]\s*[^\s,{}()"]*\s*,)/im;
