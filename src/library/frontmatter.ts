import matter from 'gray-matter';
import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument, type Document, type Range } from 'yaml';
import type { FrontmatterFault } from '../model/library.ts';
import type { Position } from '../model/issues.ts';

/** A text cut into its frontmatter and the rest. */
export interface Frontmatter {
  fault?: FrontmatterFault;
  /** What YAML 1.2 makes of the frontmatter; empty on any fault. */
  data: Record<string, unknown>;
  /** What stands below it; empty on a fault, because where it begins is then unknown. */
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  /** Where a value (or its key) stands in the file. */
  locate(path: readonly (string | number)[], part?: 'key' | 'value'): Position | undefined;
  /** The characters of a value as they were typed. */
  source(path: readonly (string | number)[]): string;
}

/**
 * Reads the frontmatter of one file. It takes YAML between two lines of `---` and nothing else: every other language
 * is refused before gray-matter sees the text, because gray-matter runs the code in `---js`, and its engines are
 * replaced by ones that throw. YAML is read by YAML 1.2 rules (the bundled js-yaml 3 reads `1:30` as 90), and the
 * options passed keep gray-matter from caching, which would turn broken YAML into `{}` the second time.
 * @param text the whole file, newlines as `\n`, without byte order mark
 */
export function readFrontmatter(text: string): Frontmatter {
  const opening = text.slice(0, text.indexOf('\n') === -1 ? text.length : text.indexOf('\n'));
  const language = /^---(?!-)\s*(.*?)\s*$/.exec(opening)?.[1];
  if (language === undefined) return faulty(missing(text, opening));
  if (!/^(?:ya?ml)?$/.test(language)) return faulty({ kind: 'language', language });
  const closing = text.indexOf('\n---', 3);
  if (closing === -1 || !/^\n---[ \t]*(?:\n|$)/.test(text.slice(closing)))
    return faulty({ kind: 'unclosed' });

  const yaml = new YamlBlock();
  const { content } = matter(text, { language: 'yaml', engines: enginesAround(yaml) });
  const bodyLine = text.slice(0, text.length - content.length).split('\n').length;
  return { ...yaml.read(), body: content, bodyLine, locate: yaml.locate, source: yaml.source };
}

/**
 * The YAML between the fences, and where its values stand in the file. Places are found by parsing again: they are
 * asked for only when something is wrong, and ten thousand syntax trees are heavy.
 */
class YamlBlock {
  #source = '';

  parse = (source: string): object => {
    this.#source = source;
    return {};
  };

  read(): Pick<Frontmatter, 'fault' | 'data'> {
    const { document, lines } = parseYaml(this.#source);
    const problems = [...document.errors, ...document.warnings];
    if (problems.length > 0) {
      return {
        fault: {
          kind: 'syntax',
          problems: problems.map(({ message, pos }) => ({ message, position: positionOf(lines, pos[0]) })),
        },
        data: {},
      };
    }
    if (!isMap(document.contents)) {
      const found =
        this.#source.trim() === '' ? 'nothing' : isSeq(document.contents) ? 'a list' : 'plain text';
      return { fault: { kind: 'not-a-mapping', found, position: { line: 1, column: 1 } }, data: {} };
    }
    try {
      return { data: document.toJS({ maxAliasCount: 100 }) as Record<string, unknown> };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return {
        fault: { kind: 'syntax', problems: [{ message, position: { line: 2, column: 1 } }] },
        data: {},
      };
    }
  }

  locate: Frontmatter['locate'] = (path, part = 'value') => {
    const { document, lines } = parseYaml(this.#source);
    const range = rangeOf(document.contents, path, part);
    return range && positionOf(lines, range[0]);
  };

  source: Frontmatter['source'] = (path) => {
    const range = rangeOf(parseYaml(this.#source).document.contents, path, 'value');
    return range ? this.#source.slice(range[0], range[1]) : '';
  };
}

/** The offsets of the value (or the key) at a path, or of the nearest parent that exists. */
function rangeOf(
  root: unknown,
  path: readonly (string | number)[],
  part: 'key' | 'value',
): Range | undefined {
  let node = root;
  let range: Range | undefined;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      const key = isNode(pair.key) ? pair.key.range : undefined;
      const value = isNode(pair.value) ? pair.value.range : undefined;
      range = (part === 'key' && depth === path.length - 1 ? key : (value ?? key)) ?? range;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step];
      if (!isNode(item)) break;
      range = item.range ?? range;
      node = item;
    } else break;
  }
  return range;
}

function parseYaml(source: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  return {
    document: parseDocument(source, { lineCounter: lines, prettyErrors: false, version: '1.2' }),
    lines,
  };
}

/** The block handed over by gray-matter begins behind the opening fence, so its line 1 is the file's line 1. */
function positionOf(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function enginesAround(yaml: YamlBlock): Record<string, { parse: (source: string) => object }> {
  const refuse = {
    parse: (): never => {
      throw new Error('Frontmatter in a language other than YAML is never parsed.');
    },
  };
  return { yaml, js: refuse, javascript: refuse, coffee: refuse, json: refuse };
}

function missing(text: string, opening: string): FrontmatterFault {
  const blank = text.length - text.trimStart().length;
  if (blank > 0 && text.trimStart().startsWith('---')) {
    return { kind: 'missing', found: 'white space before the first `---`', position: { line: 1, column: 1 } };
  }
  const shown = opening.length > 40 ? `${opening.slice(0, 40)}…` : opening;
  const found =
    text.trim() === '' ? 'an empty file' : shown.trim() === '' ? 'an empty first line' : `\`${shown}\``;
  return { kind: 'missing', found, position: { line: 1, column: 1 } };
}

/** What there is to say about a text whose frontmatter cannot be looked at. */
export function faulty(fault: FrontmatterFault): Frontmatter {
  return { fault, data: {}, body: '', bodyLine: 1, locate: () => undefined, source: () => '' };
}
