import { defined } from '../../model/defined.ts';
import { titleKey } from '../../model/titles.ts';
import type { SkippedBlock } from '../reference.ts';
import { assignRoles, type Role } from './line-roles.ts';
import { endsSentence } from './line-signs.ts';
import { joinLines, readLines, type Line } from './lines.ts';
import { isPageFurniture } from './page-furniture.ts';

/** A paper as it stands in a copied page. */
export interface CopiedPaper {
  title: string;
  /** The abstract, one text a paragraph. */
  abstract: string[];
  /** The line of the file on which the title stands. */
  line: number;
}

/**
 * Reads a page that was copied as text: page furniture and date headings, then titles each followed by an
 * abstract. Every line that is not blank comes out exactly once, in a paper or in a skipped block.
 * @param text the whole file
 * @param knownTitles keys of titles that are known to be titles, as `titleKey` makes them
 */
export function papersInPage(
  text: string,
  knownTitles?: ReadonlySet<string>,
): { papers: CopiedPaper[]; skipped: SkippedBlock[] } {
  const all = readLines(text);
  const skipped: SkippedBlock[] = [];
  const content: Line[] = [];
  let afterFurniture = false;
  for (const line of all) {
    if (isPageFurniture(line.text) && !knownTitles?.has(titleKey(line.text))) {
      skipped.push({ line: line.number, text: line.text, reason: 'part of the page, not of a paper' });
      afterFurniture = true;
    } else {
      content.push(afterFurniture ? { ...line, afterGap: true } : line);
      afterFurniture = false;
    }
  }

  const papers: CopiedPaper[] = [];
  const firstLines = new Map<string, number>();
  const parts = gather(content, assignRoles(content, knownTitles));
  for (const [index, part] of parts.entries()) {
    const whole = [part.title, ...part.abstract].filter(Boolean).join('\n\n');
    const skip = (reason: string): unknown => skipped.push({ line: part.line, text: whole, reason });
    if (!part.title) {
      skip(endsSentence(whole) ? 'an abstract without a title' : 'a title without an abstract');
      continue;
    }
    if (part.abstract.length === 0) {
      skip('a title without an abstract');
      continue;
    }
    const last = defined(part.abstract.at(-1));
    if (index === parts.length - 1 && !endsSentence(last)) {
      skip('cut off: the abstract stops in the middle of a sentence');
      continue;
    }
    const key = titleKey(part.title);
    const earlier = firstLines.get(key);
    if (earlier !== undefined) {
      skip(`the same title as on line ${earlier}`);
      continue;
    }
    firstLines.set(key, part.line);
    papers.push(part);
  }
  return { papers, skipped: skipped.sort((a, b) => a.line - b.line) };
}

function gather(lines: readonly Line[], roles: readonly Role[]): CopiedPaper[] {
  const parts: { line: number; title: string[]; paragraphs: string[][] }[] = [];
  for (const [index, { number, text }] of lines.entries()) {
    const role = defined(roles[index]);
    const current = parts.at(-1);
    if (role === 'title' || !current)
      parts.push({
        line: number,
        title: role === 'title' ? [text] : [],
        paragraphs: role === 'title' ? [] : [[text]],
      });
    else if (role === 'stray') parts.push({ line: number, title: [], paragraphs: [[text]] });
    else if (role === 'title-line') current.title.push(text);
    else if (role === 'abstract-line') current.paragraphs.at(-1)?.push(text);
    else current.paragraphs.push([text]);
  }
  return parts.map(({ line, title, paragraphs }) => ({
    line,
    title: title.length > 0 ? joinLines(title) : '',
    abstract: paragraphs.map((paragraph) => joinLines(paragraph)),
  }));
}
