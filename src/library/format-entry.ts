import { paperFields, type PaperFrontmatter } from '../model/paper.ts';

/**
 * Returns the file of a paper: its fields in the order of the schema, then the abstract. Reading it back
 * gives the same values.
 * @param fields absent fields are left out
 * @param abstract Markdown, without surrounding blank lines
 */
export function formatEntry(fields: PaperFrontmatter, abstract: string): string {
  const lines = Object.keys(paperFields).flatMap((key) => {
    const value = fields[key as keyof PaperFrontmatter];
    return value === undefined ? [] : [formatField(key, value)];
  });
  return `---\n${lines.join('\n')}\n---\n\n${abstract}\n`;
}

function formatField(key: string, value: unknown): string {
  if (typeof value === 'string') return `${key}: ${ALWAYS_QUOTED.has(key) ? quote(value) : scalar(value)}`;
  if (Array.isArray(value)) {
    if (value.some((item) => typeof item === 'object'))
      return [`${key}:`, ...value.map((item) => `  - ${groupLines(item as object).join('\n    ')}`)].join(
        '\n',
      );
    const items = value.map((item) => scalar(String(item)));
    const line = `${key}: [${items.join(', ')}]`;
    return line.length <= LINE_WIDTH ? line : [`${key}:`, ...items.map((item) => `  - ${item}`)].join('\n');
  }
  if (typeof value === 'object' && value !== null) {
    if (Object.keys(value).length === 0) return `${key}: {}`;
    return [`${key}:`, ...groupLines(value).map((line) => `  ${line}`)].join('\n');
  }
  return `${key}: ${String(value)}`;
}

function groupLines(group: object): string[] {
  return Object.entries(group).map(
    ([name, item]) => `${name}: ${typeof item === 'string' ? inGroup(item) : String(item)}`,
  );
}

/** Plain where YAML cannot mistake it for anything else, in a list too; quoted otherwise. */
function scalar(text: string): string {
  return PLAIN.test(text) && !RESERVED.test(text) ? text : quote(text);
}

function inGroup(text: string): string {
  return PLAIN_ADDRESS.test(text) ? text : scalar(text);
}

/** A JSON string is a double-quoted scalar of YAML 1.2 (https://yaml.org/spec/1.2.2/#12-relation-to-json). */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const LINE_WIDTH = 110;
const ALWAYS_QUOTED = new Set(['title', 'published', 'added', 'arxiv', 'doi', 'summary']);
const PLAIN = /^\p{Letter}(?:[\p{Letter}\p{Mark}\p{Number} .'’()/&+_-]*[\p{Letter}\p{Mark}\p{Number}.)])?$/u;
const PLAIN_ADDRESS = /^https:\/\/[\w./~%?=&+-]+$/;
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan)$/i;
