import fs from 'node:fs';
import { fieldLabels, SUGGESTION_FORM } from '../../scripts/suggestion/form.ts';

/** The form as it is in the repository. */
export const form = fs.readFileSync(SUGGESTION_FORM, 'utf8');

/** Topics of the list in these tests. */
export const topics = ['brain-decoding', 'neuroscience', 'pruning'];

/** Answers that are as they should be. */
export const GOOD = {
  paper: '2311.00136',
  topics: 'neuroscience, brain-decoding',
  why: 'One model decodes all.',
};

/** The body of an issue as GitHub makes it of these answers to the form. */
export function issueBody(answers: Partial<Record<keyof typeof GOOD, string>> = {}): string {
  const given: Record<string, string> = { ...GOOD, ...answers };
  return [...fieldLabels(form)]
    .map(([id, label]) => `### ${label}\n\n${given[id] ?? '_No response_'}`)
    .join('\n\n');
}
