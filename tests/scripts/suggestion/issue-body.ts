import { suggestionForm } from '../../../src/model/issue-forms.ts';

/** Topics of the list in these tests. */
export const topics = [
  { id: 'brain-decoding', title: 'Brain decoding' },
  { id: 'neuroscience', title: 'Neurons, real and artificial' },
  { id: 'pruning', title: 'Pruning' },
];

/** Answers that are as they should be. */
export const GOOD = {
  paper: '2311.00136',
  topics: 'neuroscience, brain-decoding',
  why: 'One model decodes all.',
};

/** The body of an issue as GitHub makes it of these answers to the form. */
export function issueBody(answers: Partial<Record<keyof typeof GOOD, string>> = {}): string {
  const given: Record<string, string> = { ...GOOD, ...answers };
  return Object.entries(suggestionForm.fields)
    .map(([id, label]) => `### ${label}\n\n${given[id] ?? '_No response_'}`)
    .join('\n\n');
}
