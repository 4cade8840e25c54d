import { socialImageSize } from '../../model/social-image.ts';
import type { Card, PaperCard, SiteCard } from './cards.ts';
import { drawableText } from './drawable-text.ts';
import type { Face } from './face.ts';
import { fitText, type FittedText, type SizeSteps } from './fit-text.ts';
import { oklch } from './oklch.ts';
import { newSheet, type Drawing, type Sheet } from './sheet.ts';
import { shortenAuthors } from './shorten-authors.ts';
import type { Typeface } from './typeface.ts';

/**
 * Draws a card as the opening of a journal page: the topic in its colour, the title, the authors, and below a hairline
 * the list. The image of the list itself ends in a row of the topics' colours. A paper whose title is in a script that
 * the typeface lacks shows the title of the list in its place.
 * @throws {Error} if the title of the list is in such a script
 */
export function drawCard(card: Card, typeface: Typeface): Drawing {
  const sheet = newSheet(PAPER);
  if (card.kind === 'site') drawSite(card, typeface, sheet);
  else drawPaper(card, typeface, sheet);
  return sheet.finish();
}

function drawPaper(card: PaperCard, { regular, semibold }: Typeface, sheet: Sheet): void {
  if (card.topic) {
    const colour = accent(card.topic.hue);
    sheet.rectangle(LEFT, 0, 96, 12, colour);
    drawLine(card.topic.title, { y: 92, size: 34, colour, face: semibold }, sheet);
  }
  const words = readable(card.title, semibold) ?? listTitle(card.siteTitle, semibold);
  const title = fitText(words, MEASURE, semibold.width, PAPER_TITLE);
  const baseline = drawBlock(title, { top: 132, colour: INK, face: semibold }, sheet);
  const authors = byline(card.authors, regular);
  drawLine(authors, { y: baseline + 68, size: BYLINE, colour: QUIET, face: regular }, sheet);
  sheet.rectangle(LEFT, FOOT, MEASURE, 2, RULE);
  drawLine(card.siteTitle, { y: FOOT + 48, size: 28, colour: QUIET, face: regular }, sheet);
}

function drawSite(card: SiteCard, { regular, semibold }: Typeface, sheet: Sheet): void {
  const title = fitText(listTitle(card.title, semibold), MEASURE, semibold.width, SITE_TITLE);
  const baseline = drawBlock(title, { top: 96, colour: INK, face: semibold }, sheet);
  const { text } = drawableText(card.description, regular.has);
  const description = fitText(text, MEASURE, regular.width, SITE_DESCRIPTION);
  drawBlock(description, { top: baseline + 52, colour: QUIET, face: regular }, sheet);
  if (card.hues.length === 0) sheet.rectangle(LEFT, FOOT, MEASURE, 2, RULE);
  const gap = card.hues.length > 40 ? 2 : 8;
  const edge = (index: number): number => LEFT + Math.round((index * (MEASURE + gap)) / card.hues.length);
  for (const [index, hue] of card.hues.entries()) {
    sheet.rectangle(edge(index), FOOT, Math.max(1, edge(index + 1) - edge(index) - gap), 12, accent(hue));
  }
}

/** Draws a fitted text from its upper edge; gives back its last baseline. */
function drawBlock(
  { lines, size, leading }: FittedText,
  { top, colour, face }: { top: number; colour: string; face: Face },
  sheet: Sheet,
): number {
  const first = top + Math.round(size * ASCENT);
  for (const [index, line] of lines.entries()) {
    sheet.line(line, { x: LEFT, y: first + index * leading, size, colour, face });
  }
  return first + (lines.length - 1) * leading;
}

/** Draws as much of a text as fits in one line. */
function drawLine(
  text: string,
  { y, size, colour, face }: { y: number; size: number; colour: string; face: Face },
  sheet: Sheet,
): void {
  const drawable = drawableText(text, face.has).text;
  const { lines } = fitText(drawable, MEASURE, face.width, [{ size, leading: size, maxLines: 1 }]);
  for (const line of lines) sheet.line(line, { x: LEFT, y, size, colour, face });
}

function byline(authors: readonly string[], face: Face): string {
  const names = authors
    .map((author) => drawableText(author, face.has))
    .map(({ text, isWhole }) => (isWhole ? text : undefined));
  return shortenAuthors(names, (line) => face.width(line) * BYLINE <= MEASURE);
}

/** A title as it can be drawn; undefined if not a single letter of it can. */
function readable(title: string, face: Face): string | undefined {
  const { text } = drawableText(title, face.has);
  return /[\p{L}\p{N}]/u.test(text) ? text : undefined;
}

function listTitle(title: string, face: Face): string {
  const text = readable(title, face);
  if (text !== undefined) return text;
  throw new Error(`Unexpected \`title\` \`${title}\`, expected a script that the images' typeface has.`);
}

function accent(hue: number): string {
  return oklch(0.42, 0.11, hue);
}

/** The light theme of src/styles/tokens.css. */
const PAPER = oklch(0.99, 0.004, 90);
const INK = oklch(0.24, 0.01, 70);
const QUIET = oklch(0.44, 0.012, 70);
const RULE = oklch(0.88, 0.008, 80);

const LEFT = 80;
const MEASURE = socialImageSize.width - 2 * LEFT;
const FOOT = 534;
const BYLINE = 32;
/** From the upper edge of a line to its baseline, in ems. */
const ASCENT = 0.86;

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
