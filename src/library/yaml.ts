import { isMap, isSeq, parseDocument, visit, type Alias, type Document } from 'yaml';
import { defined } from '../model/defined.ts';
import type { Entry, ParseError, YamlProblem } from '../model/library.ts';
import { positionOf } from '../model/positions.ts';
import { blocksOf, rangeOf } from './yaml-positions.ts';

/** What a YAML text says, and where in it. */
export interface Yaml extends Pick<Entry<unknown>, 'locate' | 'source' | 'span' | 'blocks'> {
  parseError?: ParseError;
  /** The fields, by YAML 1.2; empty on any parse error. */
  data: Record<string, unknown>;
}

/**
 * Reads a mapping from YAML 1.2. Tags, several documents, repeated keys and aliases are parse errors.
 * Positions are found by parsing again: they are asked for only when something is wrong, and ten thousand
 * syntax trees are heavy.
 * @param offset where the text begins in its file, for the spans, which are offsets in the file
 */
export function readYaml(text: string, offset = 0): Yaml {
  const span: Yaml['span'] = (path) => {
    const { range, isExact } = rangeOf(parse(text).contents, path, 'value');
    return range && isExact ? { start: range[0] + offset, end: range[1] + offset } : undefined;
  };
  return {
    ...readData(text),
    span,
    locate: (path, part = 'value') => {
      const { range } = rangeOf(parse(text).contents, path, part);
      return range && positionOf(text, range[0]);
    },
    source: (path) => {
      const { range } = rangeOf(parse(text).contents, path, 'value');
      return range ? text.slice(range[0], range[1]) : '';
    },
    blocks: () =>
      blocksOf(parse(text), text).map((block) => ({
        ...block,
        start: block.start + offset,
        end: block.end + offset,
      })),
  };
}

function readData(text: string): Pick<Yaml, 'parseError' | 'data'> {
  const document = parse(text);
  const problems = problemsOf(document, text);
  if (problems.length > 0) return { parseError: { kind: 'syntax', problems }, data: {} };
  if (!isMap(document.contents)) {
    const found = text.trim() === '' ? 'nothing' : isSeq(document.contents) ? 'list' : 'plain text';
    return { parseError: { kind: 'not-a-mapping', found, position: { line: 1, column: 1 } }, data: {} };
  }
  return { data: document.toJS() as Record<string, unknown> };
}

/**
 * What keeps the text from being data, each once; aliases too, which could unfold to gigabytes or hold
 * themselves, and tags, which make of it what no schema looks into (`!!omap`, `!!set`, `!!binary`).
 */
function problemsOf(document: Document, text: string): YamlProblem[] {
  const found: (Omit<YamlProblem, 'position'> & { offset: number })[] = [
    ...document.errors,
    ...document.warnings,
  ].map(({ code, message, pos }) => ({
    code,
    message,
    offset: pos[0],
  }));
  visit(document, {
    Alias(_, { range, source }: Alias) {
      const message = `\`*${source}\` is an alias, which stands for another value.`;
      found.push({ code: 'ALIAS', message, offset: defined(range)[0] });
      return visit.BREAK;
    },
    Node(_, node) {
      // A tag that is not known is among the warnings.
      if (node.tag === undefined || found.length > 0) return;
      const message = `\`${node.tag.replace(YAML_TAGS, '!!')}\` is a tag, which says what a value is.`;
      found.push({ code: 'TAG_RESOLVE_FAILED', message, offset: defined(node.range)[0] });
    },
  });
  const unique = new Map(found.map((problem) => [`${problem.offset} ${problem.message}`, problem]));
  return [...unique.values()]
    .slice(0, MOST_PROBLEMS)
    .map(({ offset, ...problem }) => ({ ...problem, position: positionOf(text, offset) }));
}

/**
 * The tree of the text that was parsed last is kept: a text with many findings is asked for many positions in
 * a row.
 */
function parse(text: string): Document {
  if (last?.text !== text)
    last = { text, document: parseDocument(text, { prettyErrors: false, version: '1.2' }) };
  return last.document;
}

let last: { text: string; document: Document } | undefined;

/** The prefix that `!!` stands for. https://yaml.org/spec/1.2.2/#tags */
const YAML_TAGS = 'tag:yaml.org,2002:';

/** What follows the first few problems mostly follows from them. */
const MOST_PROBLEMS = 20;
