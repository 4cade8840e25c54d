import { describe, expect, it } from 'vitest';
import { formatReport, formats } from '../../../scripts/check/reports/formats.ts';
import type { CheckReport } from '../../../scripts/check/reports/report.ts';
import { checkLibrary, policy } from '../../../src/rules/index.ts';
import { libraryOf } from '../../rules/library-of.ts';
import { paper, topic } from '../../rules/sample-entries.ts';

const issues = checkLibrary(
  libraryOf({
    'papers/a.md': paper(['topics: [neurosience]', 'arxiv: 2405.00010']),
    'papers/b c, 100%.md': paper(['topics: [neuroscience]'], 'No stop').replace('A title', 'Another'),
    'topics/neuroscience.md': topic(),
  }),
);
const report: CheckReport = { scope: '2 papers, 1 topic', issues, fixed: [], errorsElsewhere: 0 };
const empty: CheckReport = { scope: '2 papers, 1 topic', issues: [], fixed: [], errorsElsewhere: 0 };

describe('text', () => {
  it('shows what was mended, what is wrong, and counts both', () => {
    const fixed = issues.filter(({ fix }) => fix);
    expect(formatReport({ ...empty, fixed, errorsElsewhere: 1 }, 'text')).toMatchInlineSnapshot(`
      "content/papers/a.md:4:10  fixed  topic-exists
        Put \`neuroscience\` in place of \`neurosience\`.

      content/papers/a.md:5:8  fixed  quoted-identifier
        Put \`2405.00010\` in quotes.

      Fixed 2 problems in 1 file.
      2 papers, 1 topic: no problems.
      1 error in other files; npm run check shows them."
    `);
  });

  it('stays on its lines, whatever a file is called', () => {
    const name = 'content/papers/a\n::error::\u202Egpj.md';
    const [issue] = issues;
    const text = formatReport({ ...report, issues: issue ? [{ ...issue, file: name }] : [] }, 'text');
    expect(text).toContain('content/papers/a ::error::⟨U+202E⟩gpj.md:4:10  error');
    expect(text.split('\n')).toHaveLength(5);
  });
});

describe('github', () => {
  it('gives one command an issue, then the summary line', () => {
    expect(formatReport(report, 'github')).toMatchInlineSnapshot(`
      "::error file=content/papers/a.md,line=4,col=10,title=topic-exists::Unexpected topic \`neurosience\`, expected the name of a file in content/topics/.%0ADid you mean \`neuroscience\`?
      ::error file=content/papers/a.md,line=5,col=8,title=quoted-identifier::Unexpected number for \`arxiv\`, expected text: YAML reads \`2405.00010\` as a number and drops its zeros.%0APut it in quotes: arxiv: "2405.00010"
      ::error file=content/papers/b c%2C 100%25.md,title=file-name::Unexpected file name \`b c, 100%25.md\`, expected lower-case words of letters and digits joined by hyphens, at most 80 characters.%0ARename the file to b-c-100.md.
      ::warning file=content/papers/b c%2C 100%25.md,line=7,col=8,title=whole-abstract::Unexpected end of the abstract after \`stop\`, expected a whole sentence.%0ACopy the abstract again from the paper's own page.
      2 papers, 1 topic: 3 errors, 1 warning."
    `);
    expect(formatReport(empty, 'github')).toBe('2 papers, 1 topic: no problems.');
  });

  it('lets no entry give a command, whatever stands in it and however it is called', () => {
    const evil = 'x\n::add-mask::a%0A::set-output name=b::\r\n##[error]c,line=1::d:e';
    const issue = {
      file: `content/papers/${evil}.md`,
      position: { line: 1, column: 1 },
      rule: 'topic-exists',
      severity: 'error' as const,
      message: `Unexpected \`${evil}\`.`,
      action: evil,
    };
    const lines = formatReport({ ...report, issues: [issue] }, 'github').split(/\r\n|\r|\n/);
    expect(lines).toHaveLength(2);
    const [, properties, data] = /^::error ([^\n]*?)::(.*)$/.exec(lines[0] ?? '') ?? [];
    expect(properties?.split(',').map((property) => property.split('=')[0])).toEqual([
      'file',
      'line',
      'col',
      'title',
    ]);
    expect(unescape(properties ?? '')).toContain(`file=${issue.file},`);
    expect(unescape(data ?? '')).toBe(`${issue.message}\n${issue.action}`);
  });
});

describe('json', () => {
  it('says all that the text says', () => {
    expect(JSON.parse(formatReport({ ...report, fixed: issues.filter(({ fix }) => fix) }, 'json')))
      .toMatchInlineSnapshot(`
      {
        "errors": 3,
        "errorsElsewhere": 0,
        "fixed": [
          {
            "column": 10,
            "done": "Put \`neuroscience\` in place of \`neurosience\`.",
            "file": "content/papers/a.md",
            "line": 4,
            "rule": "topic-exists",
            "severity": "error",
          },
          {
            "column": 8,
            "done": "Put \`2405.00010\` in quotes.",
            "file": "content/papers/a.md",
            "line": 5,
            "rule": "quoted-identifier",
            "severity": "error",
          },
        ],
        "issues": [
          {
            "action": "Did you mean \`neuroscience\`?",
            "column": 10,
            "file": "content/papers/a.md",
            "isFixable": true,
            "line": 4,
            "message": "Unexpected topic \`neurosience\`, expected the name of a file in content/topics/.",
            "rule": "topic-exists",
            "severity": "error",
          },
          {
            "action": "Put it in quotes: arxiv: "2405.00010"",
            "column": 8,
            "file": "content/papers/a.md",
            "isFixable": true,
            "line": 5,
            "message": "Unexpected number for \`arxiv\`, expected text: YAML reads \`2405.00010\` as a number and drops its zeros.",
            "rule": "quoted-identifier",
            "severity": "error",
          },
          {
            "action": "Rename the file to b-c-100.md.",
            "file": "content/papers/b c, 100%.md",
            "isFixable": false,
            "message": "Unexpected file name \`b c, 100%.md\`, expected lower-case words of letters and digits joined by hyphens, at most 80 characters.",
            "rule": "file-name",
            "severity": "error",
          },
          {
            "action": "Copy the abstract again from the paper's own page.",
            "column": 8,
            "file": "content/papers/b c, 100%.md",
            "isFixable": false,
            "line": 7,
            "message": "Unexpected end of the abstract after \`stop\`, expected a whole sentence.",
            "rule": "whole-abstract",
            "severity": "warning",
          },
        ],
        "scope": "2 papers, 1 topic",
        "warnings": 1,
      }
    `);
  });
});

describe('sarif', () => {
  const log = JSON.parse(formatReport(report, 'sarif')) as Sarif;
  const [run] = log.runs;

  it('is one run of SARIF 2.1.0 with every rule', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.runs).toHaveLength(1);
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(policy.map(([{ name }]) => name));
    for (const { shortDescription } of run?.tool.driver.rules ?? [])
      expect(shortDescription.text).toMatch(/\.$/);
  });

  it('has one result an issue, which points at its rule and its location', () => {
    expect(run?.results).toHaveLength(issues.length);
    for (const [index, { rule, position, severity, message }] of issues.entries()) {
      const result = run?.results[index];
      expect(run?.tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe(rule);
      expect(result).toMatchObject({ ruleId: rule, level: severity });
      expect(result?.message.text.startsWith(message)).toBe(true);
      const region = position && { startLine: position.line, startColumn: position.column };
      expect(result?.locations[0]?.physicalLocation.region).toEqual(region);
    }
  });

  it('writes paths as references', () => {
    const uris = new Set(
      run?.results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri),
    );
    expect(uris).toEqual(new Set(['content/papers/a.md', 'content/papers/b%20c%2C%20100%25.md']));
    for (const uri of uris) expect(new URL(uri ?? '', 'file:///repo/').pathname).toBe(`/repo/${uri}`);
  });

  it('is a run without results where nothing is wrong', () => {
    expect((JSON.parse(formatReport(empty, 'sarif')) as Sarif).runs[0]?.results).toEqual([]);
  });
});

it('every format ends without a newline, and is the same every time', () => {
  for (const format of formats) {
    expect(formatReport(report, format)).toBe(formatReport(report, format));
    expect(formatReport(report, format)).toMatch(/\S$/);
  }
});

/**
 * What the runner of GitHub does:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function unescape(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

interface Sarif {
  version: string;
  runs: {
    tool: { driver: { rules: { id: string; shortDescription: { text: string } }[] } };
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: {
        physicalLocation: {
          artifactLocation: { uri: string };
          region?: { startLine: number; startColumn: number };
        };
      }[];
    }[];
  }[];
}
