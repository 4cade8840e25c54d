/**
 * The answers in an issue that was written with a form: GitHub puts each under a heading of level three that
 * is the label of its field, in the order of the form, and `_No response_` where there is none
 * (https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms).
 * A heading that is not the next label is part of an answer. One pass, whatever the text holds.
 * @param labels the labels of the fields, in the order of the form
 * @returns the answers by label, trimmed; a field without an answer is left out
 */
export function readForm(body: string, labels: readonly string[]): Map<string, string> {
  const answers = new Map<string, string>();
  let next = 0;
  let lines: string[] = [];
  const close = (): void => {
    const label = labels[next - 1];
    const answer = lines.join('\n').trim();
    if (label !== undefined && answer !== '' && answer !== NO_RESPONSE) answers.set(label, answer);
    lines = [];
  };
  for (const line of body.split(/\r\n|\r|\n/)) {
    const found = labels.findIndex((label, index) => index >= next && line.trimEnd() === `### ${label}`);
    if (found === -1) lines.push(line);
    else {
      close();
      next = found + 1;
    }
  }
  close();
  return answers;
}

const NO_RESPONSE = '_No response_';
