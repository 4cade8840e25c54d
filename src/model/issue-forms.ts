/**
 * The forms for issues in .github/ISSUE_TEMPLATE/: the name of the file, how titles begin, and the labels of
 * the fields by their ids, in the order of the form. GitHub puts the labels as headings into the issue.
 */
export const suggestionForm = {
  file: 'suggest-a-paper.yml',
  title: 'Paper: ',
  fields: {
    paper: 'arXiv identifier, address or DOI',
    topics: 'Topics',
    why: 'Why it belongs on the list',
  },
} as const satisfies IssueForm;

export const problemForm = {
  file: 'report-a-problem.yml',
  title: 'Problem: ',
  fields: { page: 'Page', problem: 'What is wrong' },
} as const satisfies IssueForm;

/** What of a form concerns those who link to it or read what was written with it. */
export interface IssueForm {
  file: string;
  title: string;
  fields: Readonly<Record<string, string>>;
}
