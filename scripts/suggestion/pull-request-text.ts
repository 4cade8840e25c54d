import type { PaperFrontmatter } from '../../src/model/paper.ts';
import { fence } from '../forge/fence.ts';
import { paperRow } from '../forge/paper-row.ts';

/**
 * The text of the pull request for a suggested paper. What was fetched or typed can only be read in it.
 * @param issue the number of the issue
 * @param why the words of the person who suggested it
 */
export function pullRequestText(
  issue: number,
  fields: Partial<PaperFrontmatter>,
  { text, remarks }: { text: string; remarks: readonly string[] },
  why: string,
): string {
  const missing = (['summary', 'topics'] as const).filter((field) => fields[field] === undefined);
  const todo =
    missing.length === 0
      ? 'Nothing is missing.'
      : `Still to write: ${missing.map((field) => `\`${field}\``).join(' and ')}.`;
  const body = [
    `Closes #${issue}.`,
    paperRow(fields),
    `Why it belongs on the list, in the words of the suggestion:`,
    fence(why, 'text'),
    `${todo} Facts and abstract are as arXiv or the DOI gives them; the entry passes \`npm run check\`.`,
    ...(remarks.length > 0
      ? ['On the way:', fence(remarks.join('\n').slice(0, LONGEST_REMARKS), 'text')]
      : []),
    ...(text.length <= LONGEST_ENTRY ? [fence(text.trimEnd(), 'markdown')] : []),
  ];
  return `${body.join('\n\n')}\n`;
}

const LONGEST_REMARKS = 4000;
/** So that the whole stays below the 65,536 characters that GitHub takes. */
const LONGEST_ENTRY = 40_000;
