import { balanceLines } from './balance-lines.ts';

/** A size that a text may have. */
export interface SizeStep {
  /** In pixels. */
  size: number;
  /** From baseline to baseline, in pixels. */
  leading: number;
  /** The most lines that look well at this size. */
  maxLines: number;
}

/** From large to small. */
export type SizeSteps = readonly [SizeStep, ...SizeStep[]];

/** A text in lines, at the size that was found for it. */
export interface FittedText extends SizeStep {
  lines: string[];
}

/**
 * Sets a text in balanced lines at the first size at which it needs no more lines than look well. A text that
 * is too long even for the last size is cut there, with an ellipsis.
 * @param width the measure, in pixels
 * @param measure the width of a line of text, in ems
 */
export function fitText(
  text: string,
  width: number,
  measure: (text: string) => number,
  steps: SizeSteps,
): FittedText {
  let step = steps[0];
  let lines: string[] = [];
  for (step of steps) {
    lines = balanceLines(text, measure, width / step.size);
    if (lines.length <= step.maxLines) return { ...step, lines };
  }
  return { ...step, lines: cut(text, step, width / step.size, measure) };
}

/** The longest beginning that fits with an ellipsis, in words if it has any. */
function cut(text: string, step: SizeStep, limit: number, measure: (text: string) => number): string[] {
  const words = text.split(/(?<= )/);
  const parts = words.length > step.maxLines ? words : Array.from(text);
  const beginning = (count: number): string[] => {
    const shortened = parts.slice(0, count).join('');
    return balanceLines(`${shortened.replace(/(?<![\s\p{P}])[\s\p{P}]+$/u, '')}…`, measure, limit);
  };
  let [fits, tooLong] = [0, parts.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (beginning(middle).length <= step.maxLines) fits = middle;
    else tooLong = middle;
  }
  return beginning(fits);
}
