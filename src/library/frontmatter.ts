import matter from 'gray-matter';
import type { ParseError } from '../model/library.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** A text cut into its frontmatter and the rest. */
export interface Frontmatter extends Yaml {
  /** The whole text. */
  text: string;
  /** What stands below it; empty on a parse error, because where it begins is then unknown. */
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
}

/**
 * Reads the frontmatter of one file. It takes YAML between two lines of `---` and nothing else: every other
 * language is refused before gray-matter sees the text, because gray-matter runs the code in `---js`, and its
 * engines are replaced by ones that throw. YAML is read by YAML 1.2 rules (the bundled js-yaml 3 reads `1:30`
 * as 90), and the options passed keep gray-matter from caching, which would turn broken YAML into `{}` the
 * second time.
 * @param text the whole file, newlines as `\n`, without byte order mark
 */
export function readFrontmatter(text: string): Frontmatter {
  const opening = text.slice(0, text.indexOf('\n') === -1 ? text.length : text.indexOf('\n'));
  const language = /^---(?!-)/.test(opening) ? opening.slice(3).trim() : undefined;
  if (language === undefined) return unparsed(missing(text, opening), text);
  if (!/^(?:ya?ml)?$/.test(language)) return unparsed({ kind: 'language', language }, text);
  const closing = text.indexOf('\n---', 3);
  if (closing === -1 || !/^\n---[ \t]*(?:\n|$)/.test(text.slice(closing)))
    return unparsed({ kind: 'unclosed' }, text);

  // The block begins behind the opening fence, at the end of its line, so its lines count as those of the
  // file.
  let block = '';
  const { content } = matter(text, { language: 'yaml', engines: engines((source) => (block = source)) });
  const bodyLine = text.slice(0, text.length - content.length).split('\n').length;
  return { ...readYaml(block, closing - block.length), text, body: content, bodyLine };
}

/** Engines for gray-matter: one that keeps the YAML for ours to read, and refusals for all it has itself. */
function engines(keep: (source: string) => void): Record<string, { parse: (source: string) => object }> {
  const refuse = {
    parse: (): never => {
      throw new Error('Frontmatter in a language other than YAML is never parsed.');
    },
  };
  const yaml = {
    parse: (source: string): object => {
      keep(source);
      return {};
    },
  };
  return { yaml, js: refuse, javascript: refuse, coffee: refuse, json: refuse };
}

function missing(text: string, opening: string): ParseError {
  const blank = text.length - text.trimStart().length;
  if (blank > 0 && text.trimStart().startsWith('---')) {
    return { kind: 'missing', found: 'white space before the first `---`', position: { line: 1, column: 1 } };
  }
  const shown = opening.length > 40 ? `${opening.slice(0, 40)}…` : opening;
  const found = text.trim() === '' ? 'empty file' : shown.trim() === '' ? 'empty first line' : `\`${shown}\``;
  return { kind: 'missing', found, position: { line: 1, column: 1 } };
}

/** Returns the parts of a text whose frontmatter cannot be read: none but the reason. */
export function unparsed(parseError: ParseError, text = ''): Frontmatter {
  return {
    parseError,
    text,
    data: {},
    body: '',
    bodyLine: 1,
    locate: () => undefined,
    source: () => '',
    span: () => undefined,
    blocks: () => [],
  };
}
