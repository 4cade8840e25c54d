import { formatIssues, type Issue } from '../../src/model/issues.ts';
import { countedNoun } from '../../src/model/counted-noun.ts';
import { fence } from '../forge/fence.ts';

/** What the weekly check of links has to say on the forge. */
export interface LinkReport {
  /** The text of the issue, as Markdown. */
  body: string;
  /** Whether there is anything to do. */
  hasDead: boolean;
}

/** @param issues as `judgeLinks` gives them; errors are dead links, warnings those that could not be told */
export function reportLinks(issues: readonly Issue[]): LinkReport {
  const dead = issues.filter(({ severity }) => severity === 'error');
  const unclear = issues.filter(({ severity }) => severity === 'warning');
  const parts = [
    `${countedNoun(dead.length, 'link')} of the list ${dead.length === 1 ? 'leads' : 'lead'} nowhere. ` +
      'This text is renewed every week, and the issue closes itself when all are mended. ' +
      'To check by hand: `npm run check -- --links`.',
    block(dead),
  ];
  if (unclear.length > 0) {
    parts.push(
      `${countedNoun(unclear.length, 'link')} could not be told: open them in the browser.`,
      block(unclear),
    );
  }
  return { body: `${parts.join('\n\n')}\n`, hasDead: dead.length > 0 };
}

/** As many as fit, so that the whole stays below the 65,536 characters that GitHub takes. */
function block(issues: readonly Issue[]): string {
  let length = 0;
  const paragraphs = issues.map((issue) => formatIssues([issue]));
  const shown = paragraphs.filter((text) => (length += text.length) < LONGEST_BLOCK);
  const rest = issues.length - shown.length;
  return fence([...shown, ...(rest > 0 ? [`... and ${rest} more`] : [])].join('\n\n'), 'text');
}

const LONGEST_BLOCK = 28_000;
