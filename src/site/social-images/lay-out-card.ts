import fs from 'node:fs';
import satori from 'satori';
import { socialImageSize } from '../../model/social-image.ts';
import type { Card, PaperCard, SiteCard } from './cards.ts';
import { drawableText } from './drawable-text.ts';
import { fitText, type SizeStep, type SizeSteps } from './fit-text.ts';
import { fontFamily, fonts, hasGlyph, textWidth, type Weight } from './fonts.ts';
import { shortenAuthors } from './shorten-authors.ts';

/**
 * Lays a card out as the opening of a journal page: the topic in its colour, the title, the authors, and
 * below a hairline the list. The image of the list itself ends in a row of the topics' colours. A paper whose
 * title is in a script that the fonts lack shows the title of the list in its place, and such a list its
 * address.
 * @returns SVG with outlines for text, so that whoever draws it needs no font
 */
export async function layOutCard(card: Card): Promise<string> {
  const parts = card.kind === 'site' ? siteCard(card) : paperCard(card);
  const hue = card.kind === 'site' ? undefined : card.topic?.hue;
  const style = { fontFamily, ...hueStyle(hue) };
  return satori(element(`card hue ${card.kind}`, [stylesheet, ...parts], style), {
    ...socialImageSize,
    fonts,
    onStyleError(error) {
      throw error;
    },
    loadAdditionalAsset(_, text) {
      throw new Error(`Unexpected characters \`${text}\`, expected those that the images' fonts have.`);
    },
  });
}

function paperCard({ title, authors, topic, siteTitle, siteAddress }: PaperCard): Element[] {
  const list = listTitle(siteTitle, siteAddress);
  return [
    ...(topic ? [element('bar'), textElement('topic', topic.title, 600, TOPIC)] : []),
    textElement('title', isReadable(title) ? title : list, 600, PAPER_TITLE),
    textElement('authors', authorsLine(authors), 400, [AUTHORS]),
    element('rule'),
    textElement('list', list, 400, LIST),
  ];
}

function siteCard({ title, address, description, hues }: SiteCard): Element[] {
  const bars = hues.map((hue) => element('hue', undefined, hueStyle(hue)));
  return [
    textElement('title', listTitle(title, address), 600, SITE_TITLE),
    textElement('description', description, 400, SITE_DESCRIPTION),
    hues.length === 0 ? element('rule') : element('bars', bars),
  ];
}

/** As many authors as fit in a line. One who cannot be named in full is only counted. */
function authorsLine(authors: readonly string[]): string {
  const names = authors.map((author) => {
    const { text, isWhole } = drawableText(author, hasGlyph);
    return isWhole ? text : undefined;
  });
  return shortenAuthors(names, (line) => textWidth(line, 400) * AUTHORS.size <= MEASURE);
}

/** An address is in ASCII, its host as punycode (RFC 3492), and so can always be drawn. */
function listTitle(title: string, address: string): string {
  return isReadable(title) ? title : address;
}

/** Whether at least a letter or a digit of a title can be drawn. */
function isReadable(title: string): boolean {
  return /[\p{L}\p{N}]/u.test(drawableText(title, hasGlyph).text);
}

function textElement(className: string, text: string, weight: Weight, steps: SizeSteps): Element {
  const measure = (line: string): number => textWidth(line, weight);
  const { lines, size, leading } = fitText(drawableText(text, hasGlyph).text, MEASURE, measure, steps);
  const style = { fontWeight: weight, fontSize: size, lineHeight: `${leading}px`, whiteSpace: 'pre' };
  return element(className, lines.join('\n'), style);
}

function hueStyle(hue: number | undefined): Style {
  return hue === undefined ? {} : { '--hue': hue };
}

function element(className: string, children?: Element['props']['children'], style?: Style): Element {
  return { type: 'div', props: { className, children, style } };
}

/** What satori takes for an element of React. */
interface Element {
  type: string;
  props: { className?: string; style?: Style | undefined; children?: string | Element[] | undefined };
}

type Style = Record<string, string | number>;

const stylesheet: Element = {
  type: 'style',
  props: {
    children: ['../../styles/tokens.css', 'card.css']
      .map((file) => fs.readFileSync(new URL(file, import.meta.url), 'utf8'))
      .join('\n'),
  },
};

/** The width between the margins of card.css. */
const MEASURE = socialImageSize.width - 2 * 80;
const TOPIC: SizeSteps = [{ size: 34, leading: 44, maxLines: 1 }];
const AUTHORS: SizeStep = { size: 32, leading: 42, maxLines: 1 };
const LIST: SizeSteps = [{ size: 28, leading: 36, maxLines: 1 }];
const PAPER_TITLE: SizeSteps = [
  { size: 116, leading: 126, maxLines: 1 },
  { size: 88, leading: 98, maxLines: 2 },
  { size: 74, leading: 84, maxLines: 3 },
  { size: 64, leading: 74, maxLines: 4 },
  { size: 56, leading: 65, maxLines: 4 },
  { size: 50, leading: 59, maxLines: 5 },
  { size: 44, leading: 52, maxLines: 6 },
];
const SITE_TITLE: SizeSteps = [
  { size: 108, leading: 118, maxLines: 2 },
  { size: 84, leading: 94, maxLines: 2 },
  { size: 60, leading: 70, maxLines: 3 },
];
const SITE_DESCRIPTION: SizeSteps = [
  { size: 40, leading: 54, maxLines: 2 },
  { size: 32, leading: 44, maxLines: 4 },
];
