import { parseXml, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { splitMaths, type Segment } from '../../model/maths.ts';
import { normaliseLine } from './normalise-line.ts';

/**
 * A text with the markup of CSL-JSON (`<i>`, `<sup>`, https://docs.citationstyles.org/) or of Crossref's
 * abstracts (JATS, `<jats:p>`), as paragraphs without it. Numbers below and above the line become maths, and
 * of a formula the LaTeX is kept where it is given. A text that is not well-formed is plain text, such as `p
 * < 0.05`.
 */
export function markupToSegments(text: string): Segment[][] {
  const paragraphs = MARKUP.test(text) ? (readMarkup(text) ?? [text]) : text.split(/\n\s*\n/);
  return paragraphs.map((paragraph) => segmentsOf(paragraph)).filter((segments) => segments.length > 0);
}

function segmentsOf(paragraph: string): Segment[] {
  const segments = splitMaths(paragraph).map(({ kind, value }) => ({
    kind,
    value: kind === 'maths' ? value.replace(/\s+/g, ' ') : value.replace(/\s+/g, ' ').replace(/\\\$/g, '$'),
  }));
  const first = segments[0];
  const last = segments.at(-1);
  if (first?.kind === 'text') first.value = first.value.trimStart();
  if (last?.kind === 'text') last.value = last.value.trimEnd();
  return segments
    .map(({ kind, value }) => ({ kind, value: kind === 'maths' ? value : cleanInside(value) }))
    .filter(({ value }) => value !== '');
}

/** Cleans a segment and keeps the one space at either end that parts it from its neighbours. */
function cleanInside(text: string): string {
  const inner = normaliseLine(text);
  if (inner === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
}

function readMarkup(text: string): string[] | undefined {
  try {
    const { root } = parseXml(`<text>${text.replace(/&(?!#?\w+;)/g, '&amp;')}</text>`, {
      // Those of HTML, which XML does not define; others stay as they were typed.
      resolveUndefinedEntity: (reference) =>
        decodeNamedCharacterReference(reference.slice(1, -1)) || reference,
    });
    return root ? gather(root).split(PARAGRAPH_BREAK) : [];
  } catch {
    return undefined;
  }
}

/** The text of a node, with a break before and behind each block. */
function gather(node: XmlNode): string {
  if (node instanceof XmlText) return node.text;
  if (!(node instanceof XmlElement)) return '';
  const name = node.name.replace(/^.*:/, '');
  if (name === 'title' && ABSTRACT_HEADING.test(node.text.trim())) return '';
  if (name === 'tex-math') return `$${node.text.trim().replace(/^\$+|(?<!\$)\$+$/g, '')}$`;
  const latex = name === 'alternatives' && node.children.find((child) => isNamed(child, 'tex-math'));
  if (latex) return gather(latex);
  const text = node.children.map(gather).join('');
  if ((name === 'sub' || name === 'sup') && /^[\d+-]{1,9}$/.test(text))
    return `$${name === 'sub' ? '_' : '^'}{${text}}$`;
  return BLOCKS.has(name) ? `${PARAGRAPH_BREAK}${text}${PARAGRAPH_BREAK}` : text;
}

function isNamed(node: XmlNode, name: string): boolean {
  return node instanceof XmlElement && node.name.replace(/^.*:/, '') === name;
}

const MARKUP = /<\/?[a-z][\w:-]*(?:\s[^<>]*)?\/?>|&#?\w+;/i;
const BLOCKS = new Set(['p', 'sec', 'title', 'list-item', 'disp-formula']);
const PARAGRAPH_BREAK = '\u2029';
const ABSTRACT_HEADING = /^(?:abstract|summary)\.?$/i;
