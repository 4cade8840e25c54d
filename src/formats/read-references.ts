import { readArxivAtomFile } from './arxiv-atom.ts';
import { readBibtex } from './bibtex/read-bibtex.ts';
import { readCslJson } from './csl-json/read-csl-json.ts';
import { readIdentifierList, type ListedPaper } from './identifier-list.ts';
import { isPapersCsv, readPapersCsv } from './papers-csv.ts';
import { isPapersJson, readPapersJson } from './papers-json.ts';
import { isPapersNdjson, readPapersNdjson } from './papers-ndjson.ts';
import type { ReadFile } from './reference.ts';
import { readRis } from './ris/read-ris.ts';

/** A format of references: its name for people, how a file shows that it is one, and what the file says. */
interface Format {
  name: string;
  recognises: (source: Source) => boolean;
  read: (source: Source) => ReadFile;
}

/** A file that is yet to be recognised. */
interface Source {
  text: string;
  /** What the text holds, where it begins as JSON does. */
  json: unknown;
}

/** In the order in which they are tried. */
const FORMATS: readonly Format[] = [
  {
    name: 'an exported list, a paper a line',
    recognises: ({ text }) => isPapersNdjson(text),
    read: ({ text }) => readPapersNdjson(text),
  },
  {
    name: 'an exported table',
    recognises: ({ text }) => isPapersCsv(text),
    read: ({ text }) => readPapersCsv(text),
  },
  {
    name: 'an exported list',
    recognises: ({ json }) => isPapersJson(json),
    read: ({ text, json }) => readPapersJson(text, json),
  },
  {
    name: 'CSL-JSON',
    recognises: ({ json }) => json !== undefined,
    read: ({ text, json }) => readCslJson(text, json),
  },
  {
    name: 'Atom of arXiv',
    recognises: ({ text }) => /^\s*<[?!a-z]/i.test(text),
    read: ({ text }) => readArxivAtomFile(text),
  },
  {
    name: 'RIS',
    recognises: ({ text }) => /^\s*TY {1,2}- /.test(text),
    read: ({ text }) => readRis(text),
  },
  {
    name: 'BibTeX',
    // A line that begins with `@type{key,` or with one of BibTeX's own three commands.
    recognises: ({ text }) =>
      /^[ \t]*@(?:(?:string|comment|preamble)\s*[{(]|[a-z]+\s*[{(]\s*[^\s,{}()"]*\s*,)/im.test(text),
    read: ({ text }) => readBibtex(text),
  },
];

/** What a file is, by what stands in it, with a name for people, and what it says. */
export type RecognisedFile =
  | (ReadFile & { kind: 'references'; format: string })
  | { kind: 'identifiers'; format: string; papers: ListedPaper[]; skipped: ReadFile['skipped'] }
  | { kind: 'copied page'; format: string; text: string };

/**
 * Recognises a file by its content, never by its name, and reads it. Each format has a beginning or a form
 * that prose does not have; what has none of them is a page that was copied as text, titles each followed by
 * an abstract.
 * @throws {Error} for JSON and XML that hold no references, in a sentence
 */
export function readReferences(text: string): RecognisedFile {
  const isJson = /^\s*[[{]\s*["[{\]}]/.test(text) && !isPapersNdjson(text);
  const source = { text, json: isJson ? parseJson(text) : undefined };
  const format = FORMATS.find(({ recognises }) => recognises(source));
  if (format) return { kind: 'references', format: format.name, ...format.read(source) };
  const list = readIdentifierList(text);
  return list
    ? { kind: 'identifiers', format: 'identifiers', ...list }
    : { kind: 'copied page', format: 'prose', text };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof RangeError ? 'It is nested too deeply.' : String(error);
    throw new Error(`Unexpected text, expected JSON, with which the file begins. ${reason}`, {
      cause: error,
    });
  }
}
