import { isMap, isNode, isScalar, isSeq, parseDocument, type Document, type Range } from 'yaml';
import type { FrontmatterFault } from '../model/library.ts';
import type { Position } from '../model/issues.ts';

/** What a YAML text says, and where in it. */
export interface Yaml {
  fault?: FrontmatterFault;
  /** The fields, by YAML 1.2; empty on any fault. */
  data: Record<string, unknown>;
  /** Where a value (or its key) stands: the nearest parent that exists. Lines and columns begin with 1. */
  locate(path: readonly (string | number)[], part?: 'key' | 'value'): Position | undefined;
  /** The characters of a value as they were typed. */
  source(path: readonly (string | number)[]): string;
}

/**
 * Reads a mapping from YAML 1.2. Unknown tags, several documents, repeated keys and floods of aliases are faults.
 * Places are found by parsing again: they are asked for only when something is wrong, and ten thousand syntax trees
 * are heavy.
 */
export function readYaml(text: string): Yaml {
  return {
    ...readData(text),
    locate: (path, part = 'value') => {
      const range = rangeOf(parse(text).contents, path, part);
      return range && positionOf(text, range[0]);
    },
    source: (path) => {
      const range = rangeOf(parse(text).contents, path, 'value');
      return range ? text.slice(range[0], range[1]) : '';
    },
  };
}

function readData(text: string): Pick<Yaml, 'fault' | 'data'> {
  const document = parse(text);
  const problems = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    message,
    position: positionOf(text, pos[0]),
  }));
  if (problems.length > 0) return { fault: { kind: 'syntax', problems }, data: {} };
  if (!isMap(document.contents)) {
    const found = text.trim() === '' ? 'nothing' : isSeq(document.contents) ? 'list' : 'plain text';
    return { fault: { kind: 'not-a-mapping', found, position: { line: 1, column: 1 } }, data: {} };
  }
  try {
    return { data: document.toJS({ maxAliasCount: MOST_ALIASES }) as Record<string, unknown> };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { fault: { kind: 'syntax', problems: [{ message, position: { line: 2, column: 1 } }] }, data: {} };
  }
}

function parse(text: string): Document {
  return parseDocument(text, { prettyErrors: false, version: '1.2' });
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

function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Against a "billion laughs": aliases of aliases that unfold to gigabytes. */
const MOST_ALIASES = 100;
