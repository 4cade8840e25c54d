import { describe, expect, it } from 'vitest';
import { formatIssues, hasErrors, sortIssues, type Issue } from '../../src/model/issues.ts';

describe('sortIssues', () => {
  it('orders by file, line, column, rule and message; the whole file first', () => {
    const sorted = [
      issue({ file: 'a.md' }),
      issue({ file: 'a.md', position: { line: 2, column: 9 } }),
      issue({ file: 'a.md', position: { line: 10, column: 1 }, rule: 'a', message: 'Zed.' }),
      issue({ file: 'a.md', position: { line: 10, column: 1 }, rule: 'b', message: 'One.' }),
      issue({ file: 'a.md', position: { line: 10, column: 1 }, rule: 'b', message: 'Two.' }),
      issue({ file: 'a.md', position: { line: 10, column: 2 }, rule: 'a' }),
      issue({ file: 'b.md' }),
    ];
    expect(sortIssues(sorted.toReversed())).toEqual(sorted);
    expect(sortIssues([3, 0, 6, 2, 5, 1, 4].map((index) => sorted[index] as Issue))).toEqual(sorted);
  });

  it('leaves its input alone', () => {
    const issues = [issue({ file: 'b.md' }), issue({ file: 'a.md' })];
    sortIssues(issues);
    expect(issues.map(({ file }) => file)).toEqual(['b.md', 'a.md']);
  });
});

describe('hasErrors', () => {
  it('minds errors only', () => {
    expect(hasErrors([])).toBe(false);
    expect(hasErrors([issue({ severity: 'warning' })])).toBe(false);
    expect(hasErrors([issue({ severity: 'warning' }), issue({ severity: 'error' })])).toBe(true);
  });
});

describe('formatIssues', () => {
  it('writes a paragraph an issue, with the position if there is one', () => {
    expect(
      formatIssues([
        issue({
          file: 'content/papers/neuroformer.md',
          position: { line: 7, column: 10 },
          rule: 'topic-exists',
          message: 'Unexpected topic `neurosience`, expected the name of a file in content/topics/.',
          action: 'Did you mean `neuroscience`?',
        }),
        issue({ file: 'content/topics/x.md', severity: 'warning', rule: 'topic-not-empty' }),
      ]),
    ).toMatchInlineSnapshot(`
      "content/papers/neuroformer.md:7:10  error  topic-exists
        Unexpected topic \`neurosience\`, expected the name of a file in content/topics/.
        Did you mean \`neuroscience\`?

      content/topics/x.md  warning  topic-not-empty
        Message.
        Action."
    `);
  });

  it('writes nothing of nothing', () => {
    expect(formatIssues([])).toBe('');
  });
});

function issue(parts: Partial<Issue>): Issue {
  return {
    file: 'a.md',
    severity: 'error',
    rule: 'a-rule',
    message: 'Message.',
    action: 'Action.',
    ...parts,
  };
}
