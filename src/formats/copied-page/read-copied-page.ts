import { escapeText } from '../../markdown/escape-text.ts';
import { titleKey } from '../../model/titles.ts';
import type { LocatedReference, ReadFile } from '../reference.ts';
import type { PaperFacts } from './facts.ts';
import { papersInPage, type CopiedPaper } from './papers-in-page.ts';

/**
 * Reads a page that was copied as text: titles and abstracts to the letter, facts where there are any.
 * @param facts by `titleKey`
 */
export function readCopiedPage(text: string, facts: ReadonlyMap<string, PaperFacts>): ReadFile {
  const { papers, skipped } = papersInPage(text, new Set(facts.keys()));
  return { references: papers.map((paper) => toReference(paper, facts.get(titleKey(paper.title)))), skipped };
}

function toReference(
  { title, abstract, line }: CopiedPaper,
  facts: PaperFacts | undefined,
): LocatedReference {
  const { math = [], note: _note, ...known } = facts ?? {};
  const unusedRepairs = math.filter(
    ({ garbled }) => !abstract.some((paragraph) => paragraph.includes(garbled)),
  );
  return {
    reference: { ...known, title, abstract: escapeText(abstract, math) },
    remarks: unusedRepairs.map(
      ({ garbled }) => `The facts repair \`${garbled}\`, which the abstract does not hold.`,
    ),
    unused: [],
    line,
    source: [title, ...abstract].join('\n\n'),
  };
}
