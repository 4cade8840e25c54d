import { parseXml, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';
import { splitMaths, type Piece } from '../../src/model/maths.ts';
import { cleanText } from './clean-text.ts';

/**
 * A text with the markup of CSL-JSON (`<i>`, `<sup>`, https://docs.citationstyles.org/) or of Crossref's abstracts
 * (JATS, `<jats:p>`), as paragraphs without it. Of a formula the LaTeX is kept where it is given. A text that is not
 * well-formed is plain text, such as `p < 0.05`.
 */
export function markupText(text: string): Piece[][] {
  const paragraphs = MARKUP.test(text) ? (readMarkup(text) ?? [text]) : text.split(/\n\s*\n/);
  return paragraphs.map((paragraph) => piecesOf(paragraph)).filter((pieces) => pieces.length > 0);
}

function piecesOf(paragraph: string): Piece[] {
  const pieces = splitMaths(paragraph).map(({ kind, value }) => ({
    kind,
    value: kind === 'maths' ? value.replace(/\s+/g, ' ') : value.replace(/\s+/g, ' ').replace(/\\\$/g, '$'),
  }));
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first?.kind === 'text') first.value = first.value.trimStart();
  if (last?.kind === 'text') last.value = last.value.trimEnd();
  return pieces
    .map(({ kind, value }) => ({ kind, value: kind === 'maths' ? value : cleanInside(value) }))
    .filter(({ value }) => value !== '');
}

/** Cleans a piece and keeps the one space at either end that parts it from its neighbours. */
function cleanInside(text: string): string {
  const inner = cleanText(text);
  if (inner === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
}

function readMarkup(text: string): string[] | undefined {
  try {
    const { root } = parseXml(`<text>${text.replace(/&(?!#?\w+;)/g, '&amp;')}</text>`, {
      resolveUndefinedEntity: (name) => name,
    });
    const paragraphs = [''];
    if (root) gather(root, paragraphs);
    return paragraphs;
  } catch {
    return undefined;
  }
}

function gather(node: XmlNode, paragraphs: string[]): void {
  if (node instanceof XmlText) paragraphs[paragraphs.length - 1] += node.text;
  if (!(node instanceof XmlElement)) return;
  const name = node.name.replace(/^.*:/, '');
  if (name === 'title' && ABSTRACT_HEADING.test(node.text.trim())) return;
  if (name === 'tex-math') {
    paragraphs[paragraphs.length - 1] += `$${node.text.trim().replace(/^\$+|\$+$/g, '')}$`;
    return;
  }
  const latex = name === 'alternatives' && node.children.find((child) => isNamed(child, 'tex-math'));
  if (latex) gather(latex, paragraphs);
  else {
    if (BLOCKS.has(name)) paragraphs.push('');
    for (const child of node.children) gather(child, paragraphs);
    if (BLOCKS.has(name)) paragraphs.push('');
  }
}

function isNamed(node: XmlNode, name: string): boolean {
  return node instanceof XmlElement && node.name.replace(/^.*:/, '') === name;
}

const MARKUP = /<\/?[a-z][\w:-]*(?:\s[^<>]*)?\/?>|&#?\w+;/i;
const BLOCKS = new Set(['p', 'sec', 'title', 'list-item', 'disp-formula']);
const ABSTRACT_HEADING = /^(?:abstract|summary)\.?$/i;
